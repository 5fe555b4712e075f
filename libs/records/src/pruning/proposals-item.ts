import { CLOSURES, dateInWords, type Actor, type LocalDate, type PrunedAs } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { AgendaService } from '../meetings/index.js';
import { revise } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

export const PROPOSALS_TITLE = 'Old recommendations proposed for closure';

interface Line {
  readonly reference: string;
  readonly authority: string;
  readonly kind: PrunedAs;
  readonly reason: string;
  readonly madeOn: LocalDate;
  readonly isKept: boolean;
}

/** The item of a locked meeting on which what is proposed stands; null while there is none. One statement. */
export async function itemOfProposals(tx: Tx, meetingId: string): Promise<string | null> {
  const [item] = await tx.query<{ id: string }[]>(
    `SELECT i.id FROM agenda_items i
     WHERE i.meeting_id = $1 AND i.removed_on IS NULL AND i.title = $2
       AND EXISTS (SELECT FROM closure_proposals p WHERE p.agenda_item_id = i.id)
     ORDER BY i.number LIMIT 1`,
    [meetingId, PROPOSALS_TITLE],
  );
  return item?.id ?? null;
}

/** Puts an item without its list on the agenda of a meeting, at the end. Returns its id. */
export function addItemOfProposals(
  tx: Tx,
  agenda: AgendaService,
  at: { readonly actor: Actor; readonly id: string },
): Promise<string> {
  return agenda.addIn(tx, at, { title: PROPOSALS_TITLE, purpose: 'decide', summary: '' });
}

/**
 * Writes the list of an item anew: each recommendation with the authority, how it is to be closed and why. Of one whose
 * item is not for publication the reason stays away, for an agenda is public.
 */
export async function writeList(
  tx: Tx,
  { itemId, actor, now }: { readonly itemId: string; readonly actor: Actor; readonly now: string },
): Promise<void> {
  const lines = await tx.query<Line[]>(
    `SELECT r.reference, o.name AS authority, p.kind, p.reason, r.made_on AS "madeOn", ${isKeptItem('i')} AS "isKept"
     FROM closure_proposals p
     JOIN addressees a ON a.id = p.addressee_id
     JOIN recommendations r ON r.id = a.recommendation_id
     JOIN resolutions s ON s.id = r.resolution_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     JOIN authorities o ON o.id = a.authority_id
     WHERE p.agenda_item_id = $1
     ORDER BY length(r.reference), r.reference, o.name`,
    [itemId],
  );
  const summary = lines.map(inWords).join('\n');
  const [item] = await tx.query<{ meetingId: string }[]>(
    `WITH written AS (
       UPDATE agenda_items SET summary = $2, version = version + 1 WHERE id = $1 RETURNING meeting_id)
     SELECT meeting_id AS "meetingId" FROM written`,
    [itemId, summary],
  );
  if (item === undefined) return;
  const told = { event: 'item.changed', facts: { title: PROPOSALS_TITLE } } as const;
  await revise(tx, { kind: 'meeting', id: item.meetingId, actor, now, ...told, columns: {} });
}

const inWords = ({ reference, authority, kind, reason, madeOn, isKept }: Line): string =>
  `${reference}, ${authority}, made ${dateInWords(madeOn)}: ${CLOSURES[kind].toLowerCase()}${isKept ? '' : `. ${reason}`}`;
