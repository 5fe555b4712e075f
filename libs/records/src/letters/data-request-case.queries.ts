import type { EntityManager } from 'typeorm';
import type { DataRequestCase } from './data-request-case.js';
import { latestClockOf } from './latest-clock.js';

/** One request for data with what came last and its clock; null when there is none. One statement. */
export async function findDataRequestCase(
  manager: EntityManager,
  requestId: string,
): Promise<DataRequestCase | null> {
  const [row] = await manager.query<DataRequestCase[]>(
    `SELECT 'data request' AS about, q.id, q.council_id AS "councilId", l.name AS council, NULL AS "committeeId",
       n.name AS partnership, n.slug AS "partnershipSlug", s.year, s.slug AS "assessmentSlug",
       q.authority_id AS "authorityId", a.name AS authority, q.reference, q.state, q.asked, q.note, q.wanted,
       q.ended_because AS "endedBecause",
       (SELECT jsonb_build_object('text', x.text, 'figures', coalesce(jsonb_array_length(x.figures -> 'rows'), 0),
          'fileName', x.file_name, 'sha256', x.sha256, 'givenBy', x.given_by, 'how', x.how, 'receivedOn', x.received_on)
        FROM data_answers x WHERE x.data_request_id = q.id ORDER BY x.number DESC LIMIT 1) AS last,
       (SELECT jsonb_build_object('fromDue', t.from_due, 'newDue', t.new_due, 'reason', t.reason, 'askedBy', t.asked_by,
          'agreed', t.agreed, 'decisionReason', t.decision_reason)
        FROM data_time_requests t WHERE t.data_request_id = q.id ORDER BY t.agreed IS NULL DESC, t.decided_on DESC, t.asked_on DESC, t.id DESC LIMIT 1) AS time,
       ${latestClockOf('data', 'q.id')} AS data
     FROM data_requests q
     JOIN assessments s ON s.id = q.assessment_id
     JOIN partnerships n ON n.id = s.partnership_id
     JOIN councils l ON l.id = q.council_id
     JOIN authorities a ON a.id = q.authority_id
     WHERE q.id = $1`,
    [requestId],
  );
  return row ?? null;
}
