import { AWAITING_ANSWER, type AddresseeState } from '#rules';
import type { ListAsked } from './list-filter.js';
import type { ListPlace } from './listed-row.js';
import { OWNER, type Narrowed } from './narrowed.js';
import { STATE_GROUPS } from './state-groups.js';
import type { Values } from './values.js';

/** A page of a list, from where the one before it ended. */
export interface ListPage extends ListAsked {
  readonly after: ListPlace | null;
  readonly most: number;
}

interface Part extends ListPage {
  readonly values: Values;
  readonly narrow: Narrowed;
  readonly most$: string;
}

/** After every day that something can be due on: where the rows that wait for nothing are sorted. */
const NEVER = '9999-12-31';

const COLUMNS = (desk: string) =>
  `a.id, r.id AS "recommendationId", r.reference, r.wording, r.made_on AS "madeOn", k.name AS committee,
  k.slug AS "committeeSlug", o.name AS authority, o.slug AS "authoritySlug", a.state, a.sent_on AS "sentOn", ${desk} AS "isDesk",
  EXISTS (SELECT FROM addressees b WHERE b.recommendation_id = r.id AND b.id <> a.id) AS "isShared"`;
const JOINS = `JOIN recommendations r ON r.id = a.recommendation_id
  JOIN committees k ON k.id = a.committee_id
  JOIN authorities o ON o.id = a.authority_id`;

/**
 * SQL of the rows of a page (`ListedRow`): what has a running clock, soonest due first, then the rest, newest first. Each
 * owner's running clocks stand in one index in that very order.
 *
 * What waits for nothing is only looked for when what waits does not fill the page. A recommendation has one running
 * clock at most: that for its answer ends before that for its progress begins.
 */
export function pageRows(values: Values, narrow: Narrowed, page: ListPage): string {
  const most$ = values.bind(page.most);
  const part = { ...page, values, most$, narrow };
  const rest = mayBeWithoutClock(page)
    ? `UNION ALL (${withoutClock(part, `(SELECT count(*) FROM waiting) < ${most$}`)})`
    : '';
  return `WITH waiting AS MATERIALIZED (${withClock(part)})
     SELECT * FROM waiting ${rest}
     ORDER BY due, age, id
     LIMIT ${most$}`;
}

function withClock({ values, narrow, filter, after, ...part }: Part): string {
  const conditions = [`c.state = 'running'`, `c.subject_kind = 'addressee'`, ...narrow.on('c')];
  conditions.push(...narrow.words, ...inGroup(values, filter.group));
  if (filter.group === 'overdue') conditions.push(`c.due_on < ${values.bind(part.today)}::date`);
  if (after !== null) {
    const place = `(${values.bind(after.due)}::date, ${values.bind(after.id)}::uuid)`;
    conditions.push(`(c.due_on, c.subject_id) > ${place}`);
  }
  const found = `SELECT ${COLUMNS(narrow.desk)}, c.kind AS clock, c.due_on AS "dueOn", c.original_due_on AS "originalDueOn",
      c.due_on AS due, 0 AS age
    FROM clocks c JOIN addressees a ON a.id = c.subject_id ${JOINS}`;
  return ofEachOwner(narrow, {
    found,
    conditions,
    of: 'c',
    order: 'c.due_on, c.subject_id',
    ...part,
  });
}

function withoutClock({ values, narrow, filter, after, ...part }: Part, only: string): string {
  const aged = ageOn(values.bind(part.today));
  const conditions = [only, ...narrow.on('a'), ...narrow.words, ...inGroup(values, filter.group)];
  conditions.push(
    `NOT EXISTS (SELECT 1 FROM clocks c WHERE c.subject_id = a.id AND c.state = 'running')`,
  );
  if (after?.due === NEVER) {
    const [age, id] = [values.bind(after.age), values.bind(after.id)];
    conditions.push(`(${aged}, a.id) > (${age}::int, ${id}::uuid)`);
  }
  const found = `SELECT ${COLUMNS(narrow.desk)}, NULL AS clock, NULL::date AS "dueOn", NULL::date AS "originalDueOn",
      date '${NEVER}' AS due, ${aged} AS age
    FROM addressees a ${JOINS}`;
  return ofEachOwner(narrow, { found, conditions, of: 'a', order: 'age, a.id', ...part });
}

/** The first rows of each owner in order, so that an index gives them and nothing else is read. */
function ofEachOwner(
  { owners }: Narrowed,
  part: {
    readonly found: string;
    readonly conditions: readonly string[];
    readonly of: 'a' | 'c';
    readonly order: string;
    readonly most$: string;
  },
): string {
  const { found, conditions, of, order, most$ } = part;
  const mine = owners === null ? [] : [`${of}.${owners.column} = owner.id`];
  const rows = `${found} WHERE ${[...mine, ...conditions].join(' AND ')} ORDER BY ${order} LIMIT ${most$}`;
  if (owners === null) return rows;
  return `SELECT each.* FROM ${OWNER} CROSS JOIN LATERAL (${rows}) AS each
    ORDER BY due, age, id LIMIT ${most$}`;
}

/** Days back from the end of time, so that the newest come first in rising order. */
const ageOn = (today$: string): string => `date '${NEVER}' - coalesce(r.made_on, ${today$}::date)`;

function inGroup(values: Values, group: ListPage['filter']['group']): readonly string[] {
  const states = group === undefined ? null : STATE_GROUPS[group].states;
  if (group === undefined) return [`a.state <> 'fallen'`];
  return states === null ? [] : [`a.state = ANY(${values.bind(states)}::text[])`];
}

/** Whatever awaits an answer has a running clock, and so has whatever is overdue. */
function mayBeWithoutClock({ filter: { group } }: ListPage): boolean {
  if (group === undefined) return true;
  const states: readonly AddresseeState[] = STATE_GROUPS[group].states ?? [];
  return states.some((state) => !AWAITING_ANSWER.some((awaiting) => awaiting === state));
}
