import { isKeptItem } from '../exemptions/index.js';

/** The columns of one request to attend, as `AttendanceRequestView`. */
export const REQUEST_VIEW = `q.id, q.reference, q.state, q.version,
  jsonb_build_object('councilId', q.council_id, 'committeeId', q.committee_id, 'authorityId', q.authority_id) AS place,
  l.name AS council, c.name AS committee, c.slug AS "committeeSlug", a.name AS authority, a.slug AS "authoritySlug",
  a.kind AS "authorityKind", m.held_on AS "heldOn", m.starts_at AS "startsAt", m.venue, m.state AS "meetingState",
  m.constituted_as AS "constitutedAs", q.about, q.asked_on AS "askedOn", q.earliest_on AS "earliestOn",
  CASE WHEN i.id IS NOT NULL THEN jsonb_build_object('number', i.number, 'title', i.title, 'isExempt', ${isKeptItem('i')}) END AS item,
  (SELECT k.due_on FROM clocks k WHERE k.subject_id = q.id AND k.kind = 'attendance'
    ORDER BY k.state = 'running' DESC, k.started_on DESC LIMIT 1) AS "askedFor",
  r.reference AS recommendation, q.shorter_because AS "shorterBecause", q.shorter_agreed_by AS "shorterAgreedBy",
  q.who, q.post, q.answered_on AS "answeredOn", q.answered_by AS "answeredBy", q.declined_because AS "declinedBecause", q.found`;

/** Whether a request still waits for something. */
export const REQUEST_IS_OPEN = `q.state IN ('asked','will come','cannot come')`;

export const REQUEST_FROM = `FROM attendance_requests q
  JOIN councils l ON l.id = q.council_id
  JOIN committees c ON c.id = q.committee_id
  JOIN authorities a ON a.id = q.authority_id
  JOIN meetings m ON m.id = q.meeting_id
  LEFT JOIN agenda_items i ON i.id = q.agenda_item_id AND i.removed_on IS NULL
  LEFT JOIN addressees d ON d.id = q.addressee_id
  LEFT JOIN recommendations r ON r.id = d.recommendation_id`;
