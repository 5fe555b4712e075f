import type { EntityManager } from 'typeorm';
import type { AddresseeState, LocalDate } from '#rules';
import type { Reach } from './reach.js';
import { WITHIN_REACH } from './reach.js';
import { STATE_GROUPS, type StateGroup } from './state-groups.js';

/** What a list is narrowed by. Slugs, a group and words; absent means all. */
export interface ListFilter {
  readonly authority?: string;
  readonly committee?: string;
  readonly group?: StateGroup;
  /** Words of the recommendation or its reference. */
  readonly text?: string;
}

/** Where a page of a list ended: the sort keys of its last row. */
export interface ListPlace {
  readonly due: string;
  readonly age: number;
  readonly id: string;
}

/** One recommendation to one authority, as a list shows it. */
export interface ListedAddressee extends ListPlace {
  readonly reference: string;
  readonly wording: string;
  readonly madeOn: LocalDate | null;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly state: AddresseeState;
  readonly sentOn: LocalDate | null;
  /** Of the running clock: what it is for and when it is due. */
  readonly clock: 'response' | 'progress' | null;
  readonly dueOn: LocalDate | null;
  readonly originalDueOn: LocalDate | null;
}

export interface ListChoices {
  readonly counts: Readonly<Record<StateGroup, number>> & { readonly all: number };
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
  readonly committees: readonly { readonly slug: string; readonly name: string }[];
}

/** $1-$3 the reach, $4 authority, $5 committee, $6 words, $7 today. The soonest due come first, then the newest. */
const LISTED = `
  SELECT a.id, r.reference, r.wording, r.made_on AS "madeOn", k.name AS committee, k.slug AS "committeeSlug",
    o.name AS authority, o.slug AS "authoritySlug", a.state, a.sent_on AS "sentOn", c.kind AS clock,
    c.due_on AS "dueOn", c.original_due_on AS "originalDueOn", coalesce(c.due_on < $7::date, false) AS overdue,
    coalesce(c.due_on::text, '9999-12-31') AS due, date '9999-12-31' - coalesce(r.made_on, $7::date) AS age,
    (o.slug = coalesce($4, o.slug) AND k.slug = coalesce($5, k.slug)
      AND ($6::text IS NULL OR r.wording ILIKE $6 OR r.reference ILIKE $6)) AS wanted
  FROM addressees a
  JOIN recommendations r ON r.id = a.recommendation_id
  JOIN committees k ON k.id = a.committee_id
  JOIN authorities o ON o.id = a.authority_id
  LEFT JOIN LATERAL (SELECT kind, due_on, original_due_on FROM clocks
    WHERE subject_id = a.id AND state = 'running' ORDER BY due_on LIMIT 1) c ON true
  WHERE ${WITHIN_REACH}`;

interface Asked {
  readonly reach: Reach;
  readonly filter: ListFilter;
  readonly today: LocalDate;
}

const bound = ({ reach, filter, today }: Asked): readonly unknown[] => [
  ...reach,
  filter.authority ?? null,
  filter.committee ?? null,
  filter.text === undefined ? null : `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`,
  today,
];

/** At most `most` rows after a place, soonest due first. */
export function listed(
  manager: EntityManager,
  asked: Asked & { readonly after: ListPlace | null; readonly most: number },
): Promise<ListedAddressee[]> {
  const { filter, after, most } = asked;
  const states = filter.group === undefined ? null : STATE_GROUPS[filter.group].states;
  return manager.query<ListedAddressee[]>(
    `SELECT * FROM (${LISTED}) AS rows
     WHERE wanted AND ($8::text[] IS NULL OR state = ANY($8)) AND (NOT $9 OR overdue)
       AND ($10::text IS NULL OR (due, age, id) > ($10, $11::int, $12::uuid))
     ORDER BY due, age, id
     LIMIT $13`,
    [
      ...bound(asked),
      states,
      filter.group === 'overdue',
      ...(after === null ? [null, null, null] : [after.due, after.age, after.id]),
      most,
    ],
  );
}

/** How many there are in each group, and what the list can be narrowed to. One statement. */
export async function choices(manager: EntityManager, asked: Asked): Promise<ListChoices> {
  const counts = Object.entries(STATE_GROUPS).map(([group, { states }]) => {
    const inGroup = states === null ? 'overdue' : `state IN ('${states.join("','")}')`;
    return `'${group}', count(*) FILTER (WHERE wanted AND ${inGroup})`;
  });
  const [row] = await manager.query<ListChoices[]>(
    `WITH rows AS (${LISTED})
     SELECT jsonb_build_object('all', count(*) FILTER (WHERE wanted), ${counts.join(', ')}) AS counts,
       coalesce((SELECT jsonb_agg(d ORDER BY d.name) FROM (SELECT DISTINCT "authoritySlug" AS slug,
         authority AS name FROM rows) d), '[]') AS authorities,
       coalesce((SELECT jsonb_agg(d ORDER BY d.name) FROM (SELECT DISTINCT "committeeSlug" AS slug,
         committee AS name FROM rows) d), '[]') AS committees
     FROM rows`,
    [...bound(asked)],
  );
  if (row === undefined) throw new Error('A count always has one row.');
  return row;
}
