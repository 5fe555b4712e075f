import type { EntityManager } from 'typeorm';
import { BESIDE_PAGE } from './beside-page.js';
import { choicesOf, type ListChoices } from './choices.queries.js';
import { countsOf, groupCounts, type GroupCounts, type ListCounts } from './group-counts.js';
import type { Listed, ListedRow } from './listed-row.js';
import { narrowed, OWNER, type Narrowed } from './narrowed.js';
import { pageRows, type ListPage } from './page-rows.js';
import { trackedOf, type Beside, type Tracked } from './tracked.js';
import { Values } from './values.js';

/** One recommendation to one authority, as a list shows it. */
export type ListedAddressee = Listed & Tracked;

/** A page with how many there are in each group. */
export interface ListCounted {
  readonly rows: readonly ListedAddressee[];
  readonly counts: ListCounts;
}

/** The same with what it can be narrowed to. */
export interface ListWithChoices extends ListCounted {
  readonly choices: ListChoices;
}

interface Read {
  readonly rows: readonly ListedRow[];
  readonly beside: Beside;
}
interface ReadCounted extends Read {
  readonly counts: GroupCounts;
}
interface ReadWithChoices extends ReadCounted {
  readonly choices: ListChoices;
}

/** At most `most` rows after a place. One statement. */
export async function listed(manager: EntityManager, page: ListPage): Promise<ListedAddressee[]> {
  return told(await read<Read>(manager, page, () => []));
}

/** The same with how many there are in each group. One statement. */
export async function listedAndCounted(
  manager: EntityManager,
  page: ListPage,
): Promise<ListCounted> {
  const found = await read<ReadCounted>(manager, page, (values, narrow) => [
    groupCounts(narrow, values.bind(page.today)),
  ]);
  return { rows: told(found), counts: countsOf(found.counts) };
}

/** The same with what it can be narrowed to. Still one statement. */
export async function listedWithChoices(
  manager: EntityManager,
  page: ListPage,
): Promise<ListWithChoices> {
  const found = await read<ReadWithChoices>(manager, page, (values, narrow) => [
    groupCounts(narrow, values.bind(page.today)),
    choicesOf(values, page.reach),
  ]);
  return { rows: told(found), counts: countsOf(found.counts), choices: found.choices };
}

/** A page with what stands beside it, and further columns. */
async function read<Found extends Read>(
  manager: EntityManager,
  page: ListPage,
  further: (values: Values, narrow: Narrowed) => readonly string[],
): Promise<Found> {
  const values = new Values();
  const narrow = narrowed(values, page);
  const owner =
    narrow.owners === null ? '' : `${OWNER}(id) AS MATERIALIZED (${narrow.owners.ids}), `;
  const [found] = await manager.query<Found[]>(
    `WITH ${owner}page AS MATERIALIZED (${pageRows(values, narrow, page)})
     SELECT coalesce((SELECT json_agg(page ORDER BY due, age, id) FROM page), '[]') AS rows,
       ${[BESIDE_PAGE, ...further(values, narrow)].join(', ')}`,
    values.all,
  );
  if (found === undefined) throw new Error('A count always has one row.');
  return found;
}

const told = ({ rows, beside }: Read): ListedAddressee[] =>
  rows.map((row) => {
    const { recommendationId: _under, isDesk: _desk, isShared: _shared, ...itself } = row;
    return { ...itself, ...trackedOf(row, beside) };
  });
