import type { EntityManager } from 'typeorm';
import { bindReach } from './bound-reach.js';
import type { ListAsked } from './list-filter.js';
import type { Reach } from './reach.js';
import { Values } from './values.js';

export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** What a list can be narrowed to. Topics, tags and officers are for those who do committee work. */
export interface ListChoices {
  readonly authorities: readonly Choice[];
  readonly committees: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly tags: readonly Choice[];
  /** The priorities of the partnership, those that ended last. */
  readonly priorities: readonly Choice[];
  /** The names of those who look after something. */
  readonly officers: readonly string[];
}

/** The authorities, committees and the rest within reach that have anything to show. One statement. */
export async function choices(
  manager: EntityManager,
  { reach }: Pick<ListAsked, 'reach'>,
): Promise<ListChoices> {
  const values = new Values();
  const [row] = await manager.query<{ choices: ListChoices }[]>(
    `SELECT ${choicesOf(values, reach)}`,
    values.all,
  );
  if (row === undefined) throw new Error('A statement without a table always has one row.');
  return row.choices;
}

/** SQL of `ListChoices`, as the column `choices`. What the reach holds goes into `values`. */
export function choicesOf(values: Values, reach: Reach): string {
  const { on, deskOf, ofCouncil } = bindReach(values, reach);
  // LIMIT keeps each a look into an index, whatever PostgreSQL thinks of how many there are.
  const withAny = (from: string, mine: string) =>
    `${from} CROSS JOIN LATERAL (SELECT FROM addressees a WHERE ${mine} AND ${on('a')} LIMIT 1) AS any_of_it`;
  const named = (row: string, order = `${row}.name`) =>
    `SELECT json_agg(json_build_object('slug', ${row}.slug, 'name', ${row}.name) ORDER BY ${order})`;
  const sets = {
    authorities: `${named('o')}
      FROM ${withAny('authorities o', 'a.authority_id = o.id')} WHERE ${ofCouncil('o')}`,
    committees: `${named('k')}
      FROM ${withAny('committees k', 'a.council_id = k.council_id AND a.committee_id = k.id')} WHERE ${ofCouncil('k')}`,
    topics: `${named('t')} FROM (SELECT x.slug, x.title AS name, x.council_id FROM topics x
      WHERE x.state IN ('placed','considered')) AS t WHERE ${deskOf('t')}`,
    tags: `${named('t')} FROM tags t WHERE ${deskOf('t')}`,
    priorities: `${named('t', 't.ended_on IS NOT NULL, t.name')} FROM priorities t WHERE ${deskOf('t')}`,
    officers: `SELECT json_agg(p.name ORDER BY p.name) FROM people p
      WHERE ${deskOf('p')} AND EXISTS (SELECT FROM addressee_officers f WHERE f.person_id = p.id)`,
  } satisfies Record<keyof ListChoices, string>;
  const columns = Object.entries(sets).map(([name, set]) => `'${name}', coalesce((${set}), '[]')`);
  return `json_build_object(${columns.join(', ')}) AS choices`;
}
