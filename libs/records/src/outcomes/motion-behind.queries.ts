import { refuse, type LocalDate, type MotionAsked } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { Tx } from '../transaction/index.js';

/** A motion as its outcomes need it: what it decides, and where it stands. */
export type MotionBehind = MotionAsked & {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly prefix: string;
  readonly heldOn: LocalDate;
  readonly wording: string;
  /** Null until it is carried. */
  readonly minute: string | null;
  readonly itemId: string;
  readonly itemTitle: string;
  readonly isExempt: boolean;
};

/** The motion of an id with its committee, its meeting and its item; `not-found` when there is none. One statement. */
export async function motionBehind(tx: Tx, resolutionId: string): Promise<MotionBehind> {
  const [motion] = await tx.query<MotionBehind[]>(
    `SELECT r.id, r.council_id AS "councilId", r.committee_id AS "committeeId", c.name AS committee,
       c.reference_prefix AS prefix, m.held_on AS "heldOn", r.kind, r.details, r.wording, r.minute,
       i.id AS "itemId", i.title AS "itemTitle", ${isKeptItem('i')} AS "isExempt"
     FROM resolutions r
     JOIN committees c ON c.id = r.committee_id
     JOIN meetings m ON m.id = r.meeting_id
     JOIN agenda_items i ON i.id = r.agenda_item_id
     WHERE r.id = $1`,
    [resolutionId],
  );
  return motion ?? refuse('not-found', 'There is no such motion.');
}
