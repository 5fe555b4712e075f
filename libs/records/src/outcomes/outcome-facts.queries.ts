import { refuse, type AskedFor, type LocalDate } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import type { Tx } from '../transaction/index.js';

/** What the rules and history ask of an outcome beside its own row. */
export interface OutcomeFacts extends AskedFor {
  /** To whom: the authority, the committee or the body; empty while nobody is named. */
  readonly to: string;
  readonly toCommittee: boolean;
  /** Whether it comes from an item that is not for publication: history then keeps none of its words. */
  readonly isExempt: boolean;
  /** The day of the meeting that made it. */
  readonly decidedOn: LocalDate;
}

/** The facts of an outcome; `not-found` when there is none. One statement. */
export async function outcomeFacts(tx: Tx, id: string): Promise<OutcomeFacts> {
  const [facts] = await tx.query<OutcomeFacts[]>(
    `SELECT o.kind, a.kind AS "authorityKind", m.constituted_as AS "constitutedAs", coalesce(a.name, c.name, o.body, '') AS "to", o.to_committee_id IS NOT NULL AS "toCommittee",
       m.held_on AS "decidedOn", ${isKeptItem('i')} AS "isExempt"
     FROM outcomes o
     JOIN resolutions r ON r.id = o.resolution_id
     JOIN meetings m ON m.id = r.meeting_id
     JOIN agenda_items i ON i.id = r.agenda_item_id
     LEFT JOIN authorities a ON a.id = o.authority_id
     LEFT JOIN committees c ON c.id = o.to_committee_id
     WHERE o.id = $1`,
    [id],
  );
  return facts ?? refuse('not-found', 'There is no such outcome.');
}
