import { refuse, type LocalDate } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { Tx } from '../transaction/index.js';

/** A meeting an authority is asked to, with what the rules ask of it. */
export interface AskedTo {
  readonly councilId: string;
  readonly committeeId: string;
  readonly prefix: string;
  readonly constitutedAs: string | null;
  /** Working days of reasonable notice. */
  readonly notice: number;
  readonly meetingId: string;
  readonly heldOn: LocalDate;
  readonly itemId: string | null;
  readonly isExempt: boolean;
}

/** Which meeting of which committee, and which of its items. */
export interface ToWhich {
  readonly committeeId: string;
  readonly meeting: LocalDate;
  /** The number of an item; null for the whole meeting. */
  readonly item: number | null;
}

/** The meeting on that day, locked so that it is not called off meanwhile. Refuses one that is not to come. */
export async function askedTo(tx: Tx, to: ToWhich): Promise<AskedTo> {
  const [found] = await tx.query<AskedTo[]>(
    `SELECT c.council_id AS "councilId", c.id AS "committeeId", c.reference_prefix AS prefix, m.constituted_as AS "constitutedAs",
       c.attendance_notice AS notice, m.id AS "meetingId", m.held_on AS "heldOn", i.id AS "itemId", ${isKeptItem('i')} AS "isExempt"
     FROM committees c JOIN meetings m ON m.committee_id = c.id
     LEFT JOIN agenda_items i ON i.meeting_id = m.id AND i.number = $3 AND i.removed_on IS NULL
     WHERE c.id::text = $1 AND m.held_on = $2 AND m.state IN ('planned','convened','agenda published','supplemented')
     FOR UPDATE OF m`,
    [to.committeeId, to.meeting, to.item],
  );
  if (found === undefined) {
    refuse('field-wrong', 'Choose a meeting of the committee that is to come.', 'meeting');
  }
  if (to.item !== null && found.itemId === null) {
    refuse('field-wrong', 'Choose an item of that meeting’s agenda.', 'item');
  }
  return found;
}

/** What history and the rules ask of a request beside its own row. */
export interface RequestFacts {
  readonly authority: string;
  readonly heldOn: LocalDate;
  readonly isExempt: boolean;
}

/** The facts of a request; `not-found` when there is none. One statement. */
export async function requestFacts(tx: Tx, id: string): Promise<RequestFacts> {
  const [facts] = await tx.query<RequestFacts[]>(
    `SELECT a.name AS authority, m.held_on AS "heldOn", (${isKeptItem('i')} OR ${isKeptItem('v')}) AS "isExempt"
     FROM attendance_requests q
     JOIN authorities a ON a.id = q.authority_id
     JOIN meetings m ON m.id = q.meeting_id
     LEFT JOIN agenda_items i ON i.id = q.agenda_item_id
     LEFT JOIN addressees d ON d.id = q.addressee_id
     LEFT JOIN recommendations r ON r.id = d.recommendation_id
     LEFT JOIN resolutions s ON s.id = r.resolution_id
     LEFT JOIN agenda_items v ON v.id = s.agenda_item_id
     WHERE q.id = $1`,
    [id],
  );
  return facts ?? refuse('not-found', 'There is no such request.');
}
