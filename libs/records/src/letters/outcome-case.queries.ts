import type { EntityManager } from 'typeorm';
import { OUTCOME_KINDS } from '#rules';
import { isKeptItem } from '../exemptions/index.js';
import { latestClockOf } from './latest-clock.js';
import type { OutcomeCase } from './outcome-case.js';

/** One outcome with its motion and its clock; null when there is none. One statement. */
export async function findOutcomeCase(
  manager: EntityManager,
  outcomeId: string,
): Promise<OutcomeCase | null> {
  const [row] = await manager.query<OutcomeCase[]>(
    `SELECT 'outcome' AS about, o.id, o.council_id AS "councilId", l.name AS council,
       o.committee_id AS "committeeId", c.name AS committee, c.slug AS "committeeSlug",
       o.authority_id AS "authorityId", a.name AS authority, coalesce(a.name, b.name, o.body, '') AS "to", o.reference, o.kind, o.state,
       ${isKeptItem('i')} AS "isKept", o.wording, r.minute, m.held_on AS "madeOn", m.constituted_as AS "constitutedAs", a.kind AS "authorityKind", o.sent_how AS "sentHow", o.due_on AS "dueOn",
       o.answer, o.answered_on AS "answeredOn", o.answered_by AS "answeredBy", o.answered_how AS "answeredHow",
       o.wanted, CASE WHEN o.due_on IS NOT NULL THEN ${latestClockOf('outcome', 'o.id')} END AS outcome
     FROM outcomes o
     JOIN resolutions r ON r.id = o.resolution_id
     JOIN agenda_items i ON i.id = r.agenda_item_id
     JOIN meetings m ON m.id = r.meeting_id
     JOIN councils l ON l.id = o.council_id
     JOIN committees c ON c.id = o.committee_id
     LEFT JOIN authorities a ON a.id = o.authority_id
     LEFT JOIN committees b ON b.id = o.to_committee_id
     WHERE o.id = $1`,
    [outcomeId],
  );
  return row === undefined ? null : { ...row, called: OUTCOME_KINDS[row.kind].label.toLowerCase() };
}
