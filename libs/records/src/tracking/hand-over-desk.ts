import type { Actor } from '#rules';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { TRACKING } from './do-one.js';

interface Leaving {
  readonly from: { readonly id: string; readonly name: string };
  readonly to: { readonly id: string; readonly name: string };
  readonly actor: Actor;
  readonly now: string;
}

/** Gives some addressees, by their ids, from the officer who looked after them to another, each with its note of the desk. */
export async function handOverDesk(
  tx: Tx,
  addresseeIds: readonly string[],
  { from, to, actor, now }: Leaving,
): Promise<void> {
  const kept = await tx.query<{ id: string; councilId: string }[]>(
    `SELECT a.id, a.council_id AS "councilId" FROM addressees a JOIN addressee_officers f ON f.addressee_id = a.id
     WHERE a.id = ANY($1::uuid[]) AND f.person_id = $2 ORDER BY a.id FOR UPDATE OF a`,
    [addresseeIds, from.id],
  );
  await tx.query(
    'UPDATE addressee_officers SET person_id = $3 WHERE addressee_id = ANY($1::uuid[]) AND person_id = $2',
    [kept.map(({ id }) => id), from.id, to.id],
  );
  const facts = { owner: to.name, before: from.name };
  for (const { id: subjectId, councilId } of kept) {
    const subject = { councilId, subjectKind: TRACKING, subjectId, actor, now };
    await tell(tx, { ...subject, event: 'recommendation.assigned', facts });
  }
}
