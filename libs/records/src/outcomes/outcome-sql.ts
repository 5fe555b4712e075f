import { isKeptItem } from '../exemptions/index.js';
import type { OutcomeGroup } from './outcome-views.js';

/** The columns of an `OutcomeView`. */
export const OUTCOME_VIEW = `o.id, o.reference, o.kind, o.state, o.version, o.wording,
  jsonb_strip_nulls(jsonb_build_object('councilId', o.council_id, 'committeeId', o.committee_id,
    'authorityId', o.authority_id)) AS place,
  c.name AS committee, c.slug AS "committeeSlug", l.name AS council,
  coalesce(a.name, b.name, o.body) AS "to", a.slug AS "authoritySlug", b.id IS NOT NULL AS "toCommittee",
  r.minute, m.held_on AS "heldOn", m.constituted_as AS "constitutedAs", a.kind AS "authorityKind",
  jsonb_build_object('number', i.number, 'title', i.title, 'isExempt', ${isKeptItem('i')}) AS item,
  o.due_on AS "dueOn", o.sent_on AS "sentOn", o.sent_how AS "sentHow", o.answer, o.answered_on AS "answeredOn",
  o.answered_by AS "answeredBy", o.answered_how AS "answeredHow", o.wanted, o.settled_as AS "settledAs",
  o.settled_because AS "settledBecause", o.settled_on AS "settledOn",
  (SELECT jsonb_build_object('slug', t.slug, 'title', t.title, 'state', t.state, 'committeeSlug', k.slug)
   FROM topics t JOIN committees k ON k.id = t.committee_id WHERE t.id = o.topic_id) AS topic,
  (SELECT jsonb_build_object('number', n.number, 'heldOn', g.held_on, 'state', g.state, 'committeeSlug', k.slug)
   FROM agenda_items n JOIN meetings g ON g.id = n.meeting_id JOIN committees k ON k.id = g.committee_id
   WHERE n.id = o.agenda_item_id AND n.removed_on IS NULL) AS "comesBack",
  coalesce((SELECT jsonb_agg(DISTINCT jsonb_build_object('name', p.name, 'post', p.post))
   FROM contacts q JOIN people p ON p.id = q.person_id AND p.disabled_at IS NULL
   WHERE q.authority_id = o.authority_id AND q.kind IN ('contact','signatory') AND q.valid_to IS NULL), '[]') AS people`;

/** Where they come from: outcome `o`, committee `c`, council `l`, motion `r`, meeting `m`, item `i`, authority `a`. */
export const OUTCOME_FROM = `FROM outcomes o
  JOIN committees c ON c.id = o.committee_id
  JOIN councils l ON l.id = o.council_id
  JOIN resolutions r ON r.id = o.resolution_id
  JOIN meetings m ON m.id = r.meeting_id
  JOIN agenda_items i ON i.id = r.agenda_item_id
  LEFT JOIN authorities a ON a.id = o.authority_id
  LEFT JOIN committees b ON b.id = o.to_committee_id`;

/** Whether an outcome is of a kind that is sent to a body. */
const IS_SENT = `(o.kind IN ('comment','information request','referral') AND o.to_committee_id IS NULL)`;

/** The condition of each group; `$4` is today's local date. */
export const IN_GROUP = {
  'to-send': `(o.state = 'made' AND ${IS_SENT})`,
  awaited: `o.state = 'sent'`,
  overdue: `(o.state = 'sent' AND o.due_on < $4)`,
  answered: `o.state = 'answered'`,
  'in-force': `(o.state = 'made' AND NOT ${IS_SENT})`,
  settled: `o.state = 'settled'`,
} as const satisfies Record<OutcomeGroup, string>;
