import { HELD_STATES } from '../record/index.js';
import type { Bounds, DueKind } from './due-kind.js';
import { ACTION_DUE_KINDS } from './action-due-kinds.js';
import { CONCERN_DUE_KINDS } from './concern-due-kinds.js';
import { EDITION_DUE_KINDS } from './edition-due-kinds.js';
import { HAND_OVER_DUE_KINDS } from './hand-over-due-kinds.js';
import { EVIDENCE_DUE_KINDS } from './evidence-due-kinds.js';
import { FOLLOWING_DUE_KINDS } from './following-due-kinds.js';
import { OUTCOME_DUE_KINDS } from './outcome-due-kinds.js';
import { IN_A_LETTER, LETTER_DUE_KINDS } from './letter-due-kinds.js';
import { FAILED_DUE_KINDS } from './failed-due-kinds.js';
import { BOUNCE_DUE_KINDS } from './bounce-due-kinds.js';
import { REPLY_DUE_KINDS } from './reply-due-kinds.js';
import { DUE_AFTER_MEETINGS } from './due-after-meetings.js';

/** The most that is read of what is due, over everything that waits for one person. */
export const MOST_DUE = 200;

const ADDRESSEES = `addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id`;
const addresseeIn = ({ councils, committees, authorities }: Bounds): string =>
  `(a.council_id = ANY(${councils}) OR a.committee_id = ANY(${committees}) OR a.authority_id = ANY(${authorities}))`;
const COMMITTEE = ({ councils, committees }: Bounds): string =>
  `(m.council_id = ANY(${councils}) OR m.committee_id = ANY(${committees}))`;
/**
 * Running clocks of one kind with their addressees, the earliest due first and no more of each scope than Home could
 * show: each branch walks an index in order instead of sorting everything that is open.
 */
const clocked = (kind: 'response' | 'progress', bounds: Bounds): string => `
  SELECT a.council_id, r.wording, r.reference, o.slug, o.name, k.started_on, k.due_on, a.owner
  FROM (
    SELECT found.* FROM unnest(${bounds.councils}) AS council(id) CROSS JOIN LATERAL (
      SELECT k.subject_id, k.started_on, k.due_on FROM clocks k
      WHERE k.council_id = council.id AND k.state = 'running' AND k.kind = '${kind}'
      ORDER BY k.due_on LIMIT ${MOST_DUE}) AS found
    UNION
    SELECT found.* FROM committees c CROSS JOIN LATERAL (
      SELECT k.subject_id, k.started_on, k.due_on FROM clocks k JOIN addressees a ON a.id = k.subject_id
      WHERE k.council_id = c.council_id AND k.state = 'running' AND k.kind = '${kind}' AND a.committee_id = c.id
      ORDER BY k.due_on LIMIT ${MOST_DUE}) AS found
    WHERE c.id = ANY(${bounds.committees})
    UNION
    SELECT k.subject_id, k.started_on, k.due_on FROM addressees a
    JOIN clocks k ON k.subject_id = a.id AND k.state = 'running' AND k.kind = '${kind}'
    WHERE a.authority_id = ANY(${bounds.authorities})
  ) k
  JOIN addressees a ON a.id = k.subject_id
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN authorities o ON o.id = a.authority_id`;
const reviewIn = ({ councils, priorities }: Bounds): string =>
  `(v.council_id = ANY(${councils}) OR v.priority_id = ANY(${priorities}))`;

const reportIn = ({ councils, committees, reports }: Bounds): string =>
  `(r.council_id = ANY(${councils}) OR r.committee_id = ANY(${committees}) OR r.id = ANY(${reports}))`;
/** Reports with committee and author, as rows of what is due; a condition follows. */
const reportRows = (since: string, due: string): string => `
  SELECT r.council_id, c.name, r.slug, c.slug, r.title, ${since}, ${due}, p.name
  FROM reports r JOIN committees c ON c.id = r.committee_id LEFT JOIN people p ON p.id = r.author_id`;

/** Everything that can wait for a person: whose it is, and where it is found. One more duty is one more row here. */
export const DUE_KINDS = {
  /** Of those who do the committee's work: an administrator reads it, and none of it waits for them. */
  answer: {
    asks: ['read exempt papers', 'read own requests'],
    sql: (bounds) => clocked('response', bounds),
  },
  progress: {
    asks: ['read exempt papers', 'read own requests'],
    sql: (bounds) => clocked('progress', bounds),
  },
  send: {
    asks: ['send recommendation'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, r.made_on, NULL::date, NULL
      FROM ${ADDRESSEES}
      WHERE a.state = 'made' AND NOT ${IN_A_LETTER} AND ${addresseeIn(bounds)}`,
  },
  check: {
    asks: ['return response'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name,
        (SELECT max(s.submitted_on) FROM responses s WHERE s.addressee_id = a.id), NULL::date, NULL
      FROM ${ADDRESSEES}
      WHERE a.state = 'responded' AND ${addresseeIn(bounds)}
        AND NOT EXISTS (SELECT FROM responses s WHERE s.addressee_id = a.id AND s.accepted_on IS NOT NULL
          AND s.number = (SELECT max(l.number) FROM responses l WHERE l.addressee_id = a.id))`,
  },
  extension: {
    asks: ['decide extension'],
    sql: (bounds) => `
      SELECT a.council_id, r.wording, r.reference, o.slug, o.name, e.asked_on, e.current_due, e.asked_by
      FROM ${ADDRESSEES} JOIN extensions e ON e.addressee_id = a.id AND e.agreed IS NULL
      WHERE a.state <> 'closed' AND ${addresseeIn(bounds)}`,
  },
  agenda: {
    asks: ['publish agenda'],
    sql: (bounds) => `
      SELECT m.council_id, c.name, m.held_on::text, c.slug, c.name, m.held_on, NULL::date, NULL
      FROM meetings m JOIN committees c ON c.id = m.committee_id
      WHERE m.state IN ('planned','convened') AND ${COMMITTEE(bounds)}`,
  },
  review: {
    asks: ['return review'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, NULL::date, v.due_on, NULL
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state IN ('requested','queried') AND ${reviewIn(bounds)}`,
  },
  judge: {
    asks: ['judge review'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, v.returned_on, NULL::date, v.returned_by
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state = 'returned' AND ${reviewIn(bounds)}`,
  },
  /** Raised, and neither settled nor brought before the partnership. */
  'concern to settle': {
    asks: ['escalate concern'],
    sql: (bounds) => `
      SELECT v.council_id, p.name, v.cycle, p.slug, p.name, NULL::date, NULL::date, NULL
      FROM reviews v JOIN priorities p ON p.id = v.priority_id
      WHERE v.state = 'concern raised' AND ${reviewIn(bounds)}`,
  },
  report: {
    asks: ['write report'],
    sql: (bounds) => `${reportRows('NULL::date', 'r.due_on')}
      WHERE r.state IN ('commissioned','drafting') AND r.due_on IS NOT NULL AND ${reportIn(bounds)}`,
  },
  'more time': {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows('q.asked_on', 'q.current_due')}
      JOIN more_time_requests q ON q.report_id = r.id AND q.agreed IS NULL
      WHERE r.state IN ('commissioned','drafting') AND ${reportIn(bounds)}`,
  },
  finished: {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows(
      `(SELECT max(k.ended_on) FROM clocks k WHERE k.subject_id = r.id AND k.kind = 'report')`,
      'NULL::date',
    )}
      WHERE r.state = 'author complete' AND ${reportIn(bounds)}`,
  },
  /** Asked of the very person: its last column is the kind of the clearance. */
  clearance: {
    asks: ['clear report'],
    sql: ({ people }) => `
      SELECT k.council_id, c.name, r.slug, c.slug, r.title, NULL::date, k.due_on, k.kind
      FROM clearances k JOIN reports r ON r.id = k.report_id JOIN committees c ON c.id = k.committee_id
      WHERE k.state = 'asked' AND r.state = 'in clearance' AND k.person_id = ANY(${people})`,
  },
  'sign off': {
    asks: ['prepare report'],
    sql: (bounds) => `${reportRows(
      '(SELECT max(k.decided_on) FROM clearances k WHERE k.report_id = r.id)',
      'NULL::date',
    )}
      JOIN report_versions v ON v.report_id = r.id AND v.number = r.current_version
      WHERE r.state = 'in clearance' AND ${reportIn(bounds)}
        AND EXISTS (SELECT FROM clearances k WHERE k.report_id = r.id AND k.state = 'given')
        AND NOT EXISTS (SELECT FROM clearances k WHERE k.report_id = r.id AND k.state <> 'not needed'
          AND (k.state <> 'given' OR k.cleared_hash IS DISTINCT FROM v.hash))`,
  },
  /** Its reference is the day of a meeting that would have met the duty and is lost, none being planned in time; else empty. */
  exemption: {
    asks: ['mark exempt'],
    sql: ({ councils, committees }) => `
      SELECT e.council_id, c.name || CASE WHEN r.id IS NULL THEN ', item ' || i.number ELSE ', a report' END,
        coalesce(r.slug, m.held_on || '/' || i.number), c.slug, c.name, e.decided_on, e.review_on, e.subject_kind
      FROM exemptions e
      JOIN committees c ON c.id = e.committee_id
      LEFT JOIN reports r ON r.id = e.report_id
      LEFT JOIN meetings m ON m.id = e.meeting_id
      LEFT JOIN documents d ON d.id = e.subject_id
      LEFT JOIN agenda_items i ON i.id = coalesce(d.agenda_item_id, e.subject_id)
      WHERE e.lifted_on IS NULL AND e.review_on IS NOT NULL
        AND (e.council_id = ANY(${councils}) OR e.committee_id = ANY(${committees}))`,
  },
  /** A pack that was not built, or not whole, before its meeting. Its reference is the job, its last column for whom. */
  pack: {
    asks: ['publish agenda'],
    sql: (bounds) => `
      SELECT j.council_id, CASE j.state WHEN 'failed' THEN 'Not built' ELSE 'Built without some papers' END, j.id::text, c.slug, c.name, m.held_on, NULL::date, j.audience
      FROM jobs j
      JOIN publications p ON p.id = j.publication_id
      JOIN meetings m ON m.id = p.meeting_id AND m.state IN ('agenda published','supplemented')
      JOIN committees c ON c.id = j.committee_id
      WHERE (j.state = 'failed' OR j.state = 'done' AND j.problems <> '[]') AND ${COMMITTEE(bounds)}
        AND NOT EXISTS (SELECT FROM jobs n WHERE n.publication_id = j.publication_id AND n.audience = j.audience
          AND (n.asked_at, n.offered_at) > (j.asked_at, j.offered_at))`,
  },
  question: {
    asks: ['pass on question'],
    sql: (bounds) => `
      SELECT q.council_id, i.title, m.held_on::text, c.slug, p.name, q.asked_on, m.held_on, o.name
      FROM questions q
      JOIN meetings m ON m.id = q.meeting_id
      JOIN committees c ON c.id = m.committee_id
      JOIN agenda_items i ON i.id = q.agenda_item_id
      JOIN people p ON p.id = q.asked_by_id
      LEFT JOIN authorities o ON o.id = q.authority_id
      WHERE q.passed_on_on IS NULL AND q.answered_on IS NULL AND m.state <> 'cancelled'
        AND m.state NOT IN (${HELD_STATES}) AND ${COMMITTEE(bounds)}`,
  },
  /** A topic to decide on, or whose meeting is over or called off; its last column says which. */
  topic: {
    asks: ['manage work programme'],
    sql: (bounds) => `
      SELECT t.council_id, t.title, t.slug, c.slug, c.name, coalesce(m.held_on, t.suggested_on), NULL::date,
        coalesce(m.state, 'suggested')
      FROM topics t
      JOIN committees c ON c.id = t.committee_id
      LEFT JOIN meetings m ON m.id = t.meeting_id
      WHERE (t.council_id = ANY(${bounds.councils}) OR t.committee_id = ANY(${bounds.committees}))
        AND (t.state = 'suggested' OR t.state = 'placed'
          AND m.state NOT IN ('planned','convened','agenda published','supplemented','in session','adjourned'))`,
  },
  ...ACTION_DUE_KINDS,
  ...CONCERN_DUE_KINDS,
  ...EDITION_DUE_KINDS,
  ...HAND_OVER_DUE_KINDS,
  ...OUTCOME_DUE_KINDS,
  ...FOLLOWING_DUE_KINDS,
  ...DUE_AFTER_MEETINGS,
  ...LETTER_DUE_KINDS,
  ...BOUNCE_DUE_KINDS,
  ...FAILED_DUE_KINDS,
  ...REPLY_DUE_KINDS,
  ...EVIDENCE_DUE_KINDS,
  duty: {
    asks: ['read committee work'],
    sql: (bounds) => `
      SELECT d.council_id, d.name, coalesce((
          SELECT max(x.held_on)::text FROM meetings x
          WHERE x.committee_id = d.id AND x.constituted_as = d.constituted_as AND x.state IN ('postponed','cancelled')
            AND x.held_on > d.last AND x.held_on <= d.last + interval '12 months' AND NOT EXISTS (
              SELECT 1 FROM meetings n
              WHERE n.committee_id = d.id AND n.constituted_as = d.constituted_as AND n.held_on > d.last
                AND n.held_on <= d.last + interval '12 months'
                AND n.state IN ('planned','convened','agenda published','supplemented','in session','adjourned'))), ''),
        d.slug, d.name, d.last, NULL::date, NULL
      FROM (
        SELECT c.id, m.council_id, c.name, c.slug, c.constituted_as, max(m.held_on) AS last
        FROM committees c
        JOIN meetings m ON m.committee_id = c.id AND m.constituted_as = c.constituted_as AND m.quorate
          AND m.state IN (${HELD_STATES})
        WHERE c.constituted_as = 'crime and disorder committee' AND ${COMMITTEE(bounds)}
        GROUP BY c.id, m.council_id) AS d`,
  },
} as const satisfies Record<string, DueKind>;

export type DueKindName = keyof typeof DUE_KINDS;
