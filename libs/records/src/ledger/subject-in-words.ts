/** What a history, a clock or a letter is about, in words a committee clerk would use. */
export const SUBJECT = (kind: string, id: string) => `coalesce(CASE ${kind}
  WHEN 'addressee' THEN (SELECT r.reference || ' to ' || u.name FROM addressees a
    JOIN recommendations r ON r.id = a.recommendation_id JOIN authorities u ON u.id = a.authority_id
    WHERE a.id = ${id})
  WHEN 'review' THEN (SELECT p.name || ', ' || v.cycle FROM reviews v JOIN priorities p ON p.id = v.priority_id
    WHERE v.id = ${id})
  WHEN 'contribution' THEN (SELECT 'Contribution to ' || p.name || ', ' || v.cycle FROM contributions b
    JOIN reviews v ON v.id = b.review_id JOIN priorities p ON p.id = b.priority_id WHERE b.id = ${id})
  WHEN 'meeting' THEN (SELECT coalesce(upper(left(m.constituted_as, 1)) || substr(m.constituted_as, 2), k.name)
    || ' of ' || to_char(m.held_on, 'FMDD FMMonth YYYY')
    FROM meetings m JOIN committees k ON k.id = m.committee_id WHERE m.id = ${id})
  WHEN 'resolution' THEN (SELECT 'Motion to ' || s.kind || coalesce(', minute ' || s.minute, '') FROM resolutions s
    WHERE s.id = ${id})
  WHEN 'edition' THEN (SELECT 'Edition ' || g.edition || ' of the ' || g.title FROM agreements g WHERE g.id = ${id})
  WHEN 'priority' THEN (SELECT p.name FROM priorities p WHERE p.id = ${id})
  WHEN 'action' THEN (SELECT 'Action ' || t.reference FROM actions t WHERE t.id = ${id})
  WHEN 'plan' THEN (SELECT l.title FROM action_plans l WHERE l.id = ${id})
  WHEN 'project' THEN (SELECT 'Project: ' || j.name FROM projects j WHERE j.id = ${id})
  WHEN 'partnership event' THEN (SELECT e.title FROM partnership_events e WHERE e.id = ${id})
  WHEN 'committee' THEN (SELECT k.name FROM committees k WHERE k.id = ${id})
  WHEN 'topic' THEN (SELECT 'Topic: ' || t.title FROM topics t WHERE t.id = ${id})
  WHEN 'report' THEN (SELECT 'A report to the ' || k.name FROM reports w JOIN committees k ON k.id = w.committee_id
    WHERE w.id = ${id})
  WHEN 'clearance' THEN (SELECT 'A report to the ' || k.name FROM clearances q JOIN committees k ON k.id = q.committee_id
    WHERE q.id = ${id})
  WHEN 'question' THEN (SELECT 'Question ' || q.number || ', ' || k.name || ' of ' || to_char(m.held_on, 'FMDD FMMonth YYYY')
    FROM questions q JOIN meetings m ON m.id = q.meeting_id JOIN committees k ON k.id = m.committee_id WHERE q.id = ${id})
  WHEN 'outcome' THEN (SELECT x.reference FROM outcomes x WHERE x.id = ${id})
  WHEN 'attendance request' THEN (SELECT y.reference FROM attendance_requests y WHERE y.id = ${id})
  WHEN 'data request' THEN (SELECT z.reference FROM data_requests z WHERE z.id = ${id})
  WHEN 'performance summary' THEN (SELECT 'Performance summary ' || z.number FROM performance_summaries z WHERE z.id = ${id})
  WHEN 'assessment' THEN (SELECT 'Strategic assessment ' || z.year FROM assessments z WHERE z.id = ${id})
  WHEN 'closure' THEN (SELECT r.reference || ' to ' || u.name FROM closures y JOIN addressees a ON a.id = y.addressee_id
    JOIN recommendations r ON r.id = a.recommendation_id JOIN authorities u ON u.id = a.authority_id WHERE y.id = ${id})
  WHEN 'letter' THEN (SELECT 'Letter to ' || u.name FROM authority_letters t JOIN authorities u ON u.id = t.authority_id
    WHERE t.id = ${id})
  WHEN 'interest' THEN (SELECT 'Interest of ' || p.name FROM interests i JOIN people p ON p.id = i.person_id WHERE i.id = ${id})
  WHEN 'subscription' THEN (SELECT 'Papers of the ' || k.name FROM subscriptions s JOIN committees k ON k.id = s.committee_id
    WHERE s.id = ${id})
  WHEN 'person' THEN 'The mail of the day'
  ELSE ${kind} END, ${kind})`;
