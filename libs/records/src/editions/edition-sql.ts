import { LEADS_ON } from '../leads/index.js';

/** SQL of one edition `a` of an agreement, as the columns of its line. */
export const EDITION_LINE = `a.id, a.slug AS "agreementSlug", a.edition, a.title, a.starts_on AS "startsOn", a.ends_on AS "endsOn",
  a.state, a.approved_on AS "approvedOn", a.approved_minute AS "approvedMinute", a.published_on AS "publishedOn",
  a.superseded_on AS "supersededOn", a.version`;

const list = (rows: string): string => `coalesce((${rows}), '[]')`;

const PRIORITIES = list(`
  SELECT jsonb_agg(jsonb_build_object('id', e.id, 'priorityId', e.priority_id, 'slug', q.slug, 'name', e.name,
      'number', e.number, 'rationale', e.rationale,
      'reasonings', ${list(`SELECT jsonb_agg(jsonb_build_object('criterionId', g.criterion_id, 'reasoning', g.reasoning,
          'score', g.score)) FROM priority_reasonings g WHERE g.edition_priority_id = e.id`)},
      'named', ${list(`SELECT jsonb_agg(jsonb_build_object('personId', w.id, 'name', w.name, 'kind', l.kind)
          ORDER BY l.kind DESC, w.name) FROM edition_leads l JOIN people w ON w.id = l.person_id
          WHERE l.edition_priority_id = e.id`)})
    ORDER BY e.number NULLS LAST, e.name)
  FROM edition_priorities e LEFT JOIN priorities q ON q.id = e.priority_id WHERE e.agreement_id = a.id`);

const CHANGES = list(`
  SELECT jsonb_agg(jsonb_build_object('id', c.id, 'decision', c.decision, 'kind', c.kind,
      'from', CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('id', q.id, 'slug', q.slug,
        'name', coalesce(b.name, q.name)) END,
      'to', CASE WHEN e.id IS NOT NULL THEN jsonb_build_object('id', e.id, 'slug', n.slug, 'name', e.name) END,
      'reason', c.reason, 'decidedBy', c.decided_by, 'decidedAt', c.decided_at)
    ORDER BY b.number NULLS LAST, b.name, c.decision, e.name)
  FROM priority_changes c
  LEFT JOIN priorities q ON q.id = c.from_priority_id
  LEFT JOIN edition_priorities b ON b.agreement_id = a.from_agreement_id AND b.priority_id = c.from_priority_id
  LEFT JOIN edition_priorities e ON e.id = c.to_id
  LEFT JOIN priorities n ON n.id = e.priority_id
  WHERE c.agreement_id = a.id`);

const PRESENT = list(`
  SELECT jsonb_agg(jsonb_build_object('id', q.id, 'slug', q.slug, 'name', b.name, 'number', b.number,
      'isLed', EXISTS (SELECT FROM priority_leads d JOIN people w ON w.id = d.person_id AND w.disabled_at IS NULL
        WHERE d.priority_id = q.id AND d.kind = 'lead' AND ${LEADS_ON('d', 'a.starts_on')}))
    ORDER BY b.number NULLS LAST, b.name)
  FROM edition_priorities b JOIN priorities q ON q.id = b.priority_id WHERE b.agreement_id = a.from_agreement_id`);

const CRITERIA = list(`
  SELECT jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'highest', k.highest) ORDER BY k.position)
  FROM agreement_criteria k WHERE k.agreement_id = a.id`);

const THEMES = list(`
  SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'text', t.text,
      'priorities', ${list('SELECT jsonb_agg(x.edition_priority_id) FROM theme_priorities x WHERE x.theme_id = t.id')})
    ORDER BY t.position, t.name)
  FROM agreement_themes t WHERE t.agreement_id = a.id`);

const CHAPTERS = list(`
  SELECT jsonb_agg(jsonb_build_object('id', h.id, 'threadId', h.thread_id, 'position', h.position, 'title', h.title,
      'text', h.text, 'version', h.version) ORDER BY h.position)
  FROM agreement_chapters h WHERE h.agreement_id = a.id`);

const CHAPTER_CHANGES = list(`
  SELECT jsonb_agg(jsonb_build_object('threadId', y.thread_id, 'title', y.title, 'change', y.change, 'why', y.why,
      'changedBy', y.changed_by, 'changedAt', y.changed_at) ORDER BY y.changed_at DESC, y.id DESC)
  FROM chapter_changes y WHERE y.agreement_id = a.id`);

const COPIES = list(`
  SELECT jsonb_agg(jsonb_build_object('to', coalesce(u.name, w.name), 'sentOn', z.sent_on, 'sentBy', z.sent_by)
    ORDER BY z.sent_on, z.id)
  FROM agreement_copies z LEFT JOIN authorities u ON u.id = z.authority_id LEFT JOIN people w ON w.id = z.person_id
  WHERE z.agreement_id = a.id`);

/** SQL of one edition `a` with all that is in it, and its partnership `n`. */
export const EDITION_VIEW = `${EDITION_LINE}, a.council_id AS "councilId", n.name AS partnership, n.slug AS "partnershipSlug",
  a.is_ranked AS "isRanked", a.proposed_on AS "proposedOn", a.sent_back_because AS "sentBackBecause",
  (SELECT jsonb_build_object('minute', i.minute_reference, 'on', i.decided_on) FROM partnership_items i
   WHERE i.agreement_id = a.id AND i.outcome_kind = 'agreed' AND i.decided_on >= a.proposed_on
   ORDER BY i.decided_on DESC, i.number DESC LIMIT 1) AS agreed,
  (SELECT f.edition FROM agreements f WHERE f.id = a.from_agreement_id) AS "fromEdition",
  ${PRIORITIES} AS priorities, ${CHANGES} AS changes, ${PRESENT} AS present, ${CRITERIA} AS criteria,
  ${THEMES} AS themes, ${CHAPTERS} AS chapters, ${CHAPTER_CHANGES} AS "chapterChanges", ${COPIES} AS copies`;
