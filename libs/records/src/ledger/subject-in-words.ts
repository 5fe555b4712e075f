/** What a history, a clock or a letter is about, in words a committee clerk would use. */
export const SUBJECT = (kind: string, id: string) => `CASE ${kind}
  WHEN 'addressee' THEN (SELECT r.reference || ' to ' || u.name FROM addressees a
    JOIN recommendations r ON r.id = a.recommendation_id JOIN authorities u ON u.id = a.authority_id
    WHERE a.id = ${id})
  WHEN 'review' THEN (SELECT p.name || ', ' || v.cycle FROM reviews v JOIN priorities p ON p.id = v.priority_id
    WHERE v.id = ${id})
  WHEN 'meeting' THEN (SELECT coalesce(upper(left(m.constituted_as, 1)) || substr(m.constituted_as, 2), k.name)
    || ' of ' || to_char(m.held_on, 'FMDD FMMonth YYYY')
    FROM meetings m JOIN committees k ON k.id = m.committee_id WHERE m.id = ${id})
  WHEN 'resolution' THEN (SELECT 'Motion to ' || s.kind || coalesce(', minute ' || s.minute, '') FROM resolutions s
    WHERE s.id = ${id})
  WHEN 'action' THEN (SELECT 'Action ' || t.reference FROM actions t WHERE t.id = ${id})
  WHEN 'committee' THEN (SELECT k.name FROM committees k WHERE k.id = ${id})
  ELSE ${kind} END`;
