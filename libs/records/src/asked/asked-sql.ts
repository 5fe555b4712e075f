import { isKeptItem } from '../exemptions/index.js';

/** Whether a row is within the councils ($1), committees ($2) or authorities ($3) of a reader. */
const WITHIN = (row: string): string =>
  `(${row}.council_id = ANY($1::uuid[]) OR ${row}.committee_id = ANY($2::uuid[]) OR ${row}.authority_id = ANY($3::uuid[]))`;

/** What a request is about; words kept from the public are for the letter of whoever is asked, not for a list. */
const ABOUT_UNLESS_KEPT = `CASE WHEN ${isKeptItem('i')} OR ${isKeptItem('v')} THEN 'On a matter that is not for publication' ELSE q.about END`;

const AT = `c.name AS committee, o.name AS authority, o.slug AS "authoritySlug"`;

/** SQL of everything sent to authorities within a reader's reach, as rows of an `AskedLine`. */
export const ASKED = `
  SELECT 'recommendation' AS kind, r.reference, r.wording, ${AT}, a.state, a.sent_on AS "sentOn",
    (SELECT min(k.due_on) FROM clocks k WHERE k.subject_id = a.id AND k.state = 'running') AS "dueOn",
    a.state <> 'closed' AS "isOpen"
  FROM addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN committees c ON c.id = a.committee_id
  JOIN authorities o ON o.id = a.authority_id
  WHERE ${WITHIN('a')} AND a.sent_on IS NOT NULL AND a.state <> 'fallen' AND ($4::text IS NULL OR o.slug = $4)
  UNION ALL
  SELECT u.kind, u.reference, u.wording, ${AT}, u.state, u.sent_on, CASE u.state WHEN 'sent' THEN u.due_on END,
    u.state IN ('sent','answered')
  FROM outcomes u
  JOIN committees c ON c.id = u.committee_id
  JOIN authorities o ON o.id = u.authority_id
  WHERE ${WITHIN('u')} AND u.sent_on IS NOT NULL AND u.state <> 'fallen' AND ($4::text IS NULL OR o.slug = $4)
  UNION ALL
  SELECT 'attendance request', q.reference, ${ABOUT_UNLESS_KEPT}, ${AT}, q.state, q.asked_on,
    CASE WHEN q.state IN ('asked','will come') THEN m.held_on END, q.state IN ('asked','will come','cannot come')
  FROM attendance_requests q
  JOIN meetings m ON m.id = q.meeting_id
  JOIN committees c ON c.id = q.committee_id
  JOIN authorities o ON o.id = q.authority_id
  LEFT JOIN agenda_items i ON i.id = q.agenda_item_id
  LEFT JOIN addressees d ON d.id = q.addressee_id
  LEFT JOIN recommendations r ON r.id = d.recommendation_id
  LEFT JOIN resolutions s ON s.id = r.resolution_id
  LEFT JOIN agenda_items v ON v.id = s.agenda_item_id
  WHERE ${WITHIN('q')} AND q.asked_on IS NOT NULL AND ($4::text IS NULL OR o.slug = $4)`;
