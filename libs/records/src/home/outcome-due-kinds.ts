import type { Bounds, DueKind } from './due-kind.js';

const outcomeIn = ({ councils, committees, authorities }: Bounds): string =>
  `(o.council_id = ANY(${councils}) OR o.committee_id = ANY(${committees})
    OR (o.authority_id = ANY(${authorities}) AND o.sent_on IS NOT NULL))`;
/** Outcomes with whom they go to, as rows of what is due; a condition follows. Their part is the kind. */
const outcomeRows = (since: string, due: string): string => `
  SELECT o.council_id, o.wording, o.reference, o.kind, coalesce(a.name, b.name, o.body, c.name), ${since}, ${due}, NULL
  FROM outcomes o
  JOIN committees c ON c.id = o.committee_id
  JOIN resolutions r ON r.id = o.resolution_id
  JOIN meetings m ON m.id = r.meeting_id
  LEFT JOIN authorities a ON a.id = o.authority_id
  LEFT JOIN committees b ON b.id = o.to_committee_id`;

/** Registers of interests whose members were asked to look through them and have not yet; a condition follows. */
const ASKED_REGISTERS = `
  SELECT r.council_id, l.name, r.slug, r.slug, l.name, v.asked_on, v.due_on, p.name
  FROM registers r
  JOIN register_reviews v ON v.register_id = r.id
  JOIN people p ON p.id = r.person_id
  JOIN councils l ON l.id = r.council_id
  WHERE v.confirmed_on IS NULL`;

/** What waits because of a comment, a request, a referral or a deferral. */
export const OUTCOME_DUE_KINDS = {
  /** An answer to a comment, a request or a referral that is asked for by a date. */
  outcome: {
    asks: ['read committee work', 'read own requests'],
    sql: (bounds) => `${outcomeRows('o.sent_on', 'o.due_on')}
      WHERE o.state = 'sent' AND o.due_on IS NOT NULL AND ${outcomeIn(bounds)}`,
  },
  'outcome to send': {
    asks: ['send recommendation'],
    sql: (bounds) => `${outcomeRows('m.held_on', 'NULL::date')}
      WHERE o.state = 'made' AND o.kind IN ('comment','information request','referral')
        AND o.to_committee_id IS NULL AND ${outcomeIn(bounds)}`,
  },
  'outcome answered': {
    asks: ['settle outcome'],
    sql: (bounds) => `${outcomeRows('o.answered_on', 'NULL::date')}
      WHERE o.state = 'answered' AND ${outcomeIn(bounds)}`,
  },
  /** Deferred, and on no agenda to come: neither its item nor its topic is placed. */
  deferral: {
    asks: ['settle outcome'],
    sql: (bounds) => `${outcomeRows('m.held_on', 'NULL::date')}
      WHERE o.state = 'made' AND o.kind = 'deferral' AND ${outcomeIn(bounds)}
        AND NOT EXISTS (SELECT FROM agenda_items n JOIN meetings g ON g.id = n.meeting_id
          WHERE n.id = o.agenda_item_id AND n.removed_on IS NULL AND g.state NOT IN ('postponed','cancelled'))
        AND NOT EXISTS (SELECT FROM topics t WHERE t.id = o.topic_id AND t.state IN ('placed','considered'))`,
  },
  /** A declared interest that is on no register: its member's, and of those who keep the registers of the council. */
  registration: {
    asks: ['register interest'],
    sql: ({ councils, people }) => `
      SELECT i.council_id, c.name, m.held_on || '/' || i.number, c.slug, c.name, i.declared_on, k.due_on, p.name
      FROM interests i
      JOIN committees c ON c.id = i.committee_id
      JOIN meetings m ON m.id = i.meeting_id
      JOIN people p ON p.id = i.person_id
      JOIN clocks k ON k.subject_id = i.id AND k.kind = 'registration' AND k.state = 'running'
      WHERE i.state = 'to be registered' AND (i.council_id = ANY(${councils}) OR i.person_id = ANY(${people}))`,
  },
  register: {
    asks: ['register interest'],
    sql: ({ people }) => `${ASKED_REGISTERS} AND r.person_id = ANY(${people})`,
  },
  /** The same of others, for those who keep the registers: told once it is overdue. */
  'register of another': {
    asks: ['keep register'],
    sql: ({ councils, people }) =>
      `${ASKED_REGISTERS} AND r.council_id = ANY(${councils}) AND r.person_id <> ALL(${people})`,
  },
} as const satisfies Record<string, DueKind>;
