import type { Actor, LocalDate } from '#rules';
import { placeWaiting, raiseItem } from '../partnership-meetings/index.js';
import type { Tx } from '../transaction/index.js';

/** The partnership an edition belongs to, whose turn is taken before the edition is locked; null where there is none. */
export async function partnershipOf(tx: Tx, editionId: string): Promise<string | null> {
  const [found] = await tx.query<{ partnership_id: string }[]>(
    'SELECT partnership_id FROM agreements WHERE id::text = $1',
    [editionId],
  );
  return found?.partnership_id ?? null;
}

interface Before {
  readonly editionId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
}

/**
 * Brings a proposed edition before the partnership: an item of its next planned meeting, or one that waits for a meeting
 * to be planned. One that still waits, or is on an agenda, is not raised again.
 */
export async function bringBeforePartnership(tx: Tx, before: Before): Promise<void> {
  const { editionId, actor, now, today } = before;
  const [found] = await tx.query<
    { councilId: string; partnershipId: string; title: string; edition: number; isThere: boolean }[]
  >(
    `SELECT a.council_id AS "councilId", a.partnership_id AS "partnershipId", a.title, a.edition,
       EXISTS (SELECT FROM partnership_items i WHERE i.agreement_id = a.id AND i.state IN ('waiting','on the agenda')) AS "isThere"
     FROM agreements a WHERE a.id = $1`,
    [editionId],
  );
  if (found === undefined || found.isThere) return;
  const { councilId, partnershipId } = found;
  const body = { councilId, partnershipId, workingGroupId: null };
  const title = `Edition ${found.edition} of the ${found.title}`;
  const words = 'To approve it, or to send it back with the reasons.';
  await raiseItem(tx, { kind: 'edition', title, words, agreementId: editionId, body, actor, now });
  await placeWaiting(tx, body, { actor, now, today });
}
