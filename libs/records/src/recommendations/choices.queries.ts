import type { EntityManager } from 'typeorm';
import { bindReach } from './bound-reach.js';
import type { ListAsked } from './list-filter.js';
import { Values } from './values.js';

export interface Choice {
  readonly slug: string;
  readonly name: string;
}

/** What a list can be narrowed to. */
export interface ListChoices {
  readonly authorities: readonly Choice[];
  readonly committees: readonly Choice[];
}

/** The authorities and committees within reach that have anything to show. One statement. */
export async function choices(
  manager: EntityManager,
  { reach }: Pick<ListAsked, 'reach'>,
): Promise<ListChoices> {
  const values = new Values();
  const { on, ofCouncil } = bindReach(values, reach);
  // LIMIT keeps each a look into an index, whatever PostgreSQL thinks of how many there are.
  const withAny = (from: string, mine: string) =>
    `${from} CROSS JOIN LATERAL (SELECT FROM addressees a WHERE ${mine} AND ${on('a')} LIMIT 1) AS any_of_it`;
  const [row] = await manager.query<ListChoices[]>(
    `SELECT
       coalesce((SELECT jsonb_agg(jsonb_build_object('slug', o.slug, 'name', o.name) ORDER BY o.name)
         FROM ${withAny('authorities o', 'a.authority_id = o.id')} WHERE ${ofCouncil('o')}), '[]')
         AS authorities,
       coalesce((SELECT jsonb_agg(jsonb_build_object('slug', k.slug, 'name', k.name) ORDER BY k.name)
         FROM ${withAny('committees k', 'a.council_id = k.council_id AND a.committee_id = k.id')}
         WHERE ${ofCouncil('k')}), '[]') AS committees`,
    values.all,
  );
  return row ?? { authorities: [], committees: [] };
}
