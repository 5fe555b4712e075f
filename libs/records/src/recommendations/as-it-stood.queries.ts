import { Injectable } from '@nestjs/common';
import { refuse, shortDate, type Actor, type LocalDate } from '#rules';
import { Recorder } from '../record/index.js';
import { todayInLondon } from '../clocks/index.js';
import type { ListCounts } from './group-counts.js';
import type { ListFilter } from './list-filter.js';
import type { ListedAddressee } from './list.queries.js';
import type { ListPlace } from './listed-row.js';
import { reachOf } from './reach.js';
import { STATE_GROUPS, type StateGroup } from './state-groups.js';
import { stoodColumns, stoodRows } from './stood-rows.js';
import { Values } from './values.js';

/** A list as it stood: on which day, narrowed how, after which row, and how much of it. */
export interface StoodWindow {
  readonly on: LocalDate;
  readonly filter: ListFilter;
  readonly after: ListPlace | null;
  readonly most: number;
}

type Counts = Readonly<Record<StateGroup, number>>;

/**
 * The list as it stood at the end of a local day, told by what history had told by then and never by the rows of today:
 * exact, and what the record knew then. Something written down later for an earlier day is not in it.
 */
@Injectable()
export class AsItStoodQueries {
  constructor(private readonly recorder: Recorder) {}

  /**
   * A page of it with the counts of each group. Two statements. Refuses a day to come, one before the record began, and a
   * filter by what has no history.
   */
  async page(
    actor: Actor,
    asked: StoodWindow,
  ): Promise<{ readonly rows: readonly ListedAddressee[]; readonly counts: ListCounts }> {
    await this.refuseOutside(asked.on);
    const { filter, on } = asked;
    const { group, state, ...narrowed } = readable(filter);
    const values = new Values();
    const all = stoodRows(values, { reach: reachOf(actor), on, filter: narrowed });
    const conditions = [
      ...(group === undefined ? [] : [inGroup(group, values.bind(on))]),
      ...(state === undefined ? [] : [`s.state = ${values.bind(state)}`]),
      ...(asked.after === null ? [] : [afterPlace(values, asked.after)]),
    ];
    const [found] = await this.recorder.dataSource.query<
      (Counts & { rows: ListedAddressee[]; all: number })[]
    >(
      `WITH s AS MATERIALIZED (${all}),
         page AS (SELECT ${stoodColumns(values, on)} FROM (SELECT * FROM s ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`}
           ORDER BY due, age, id LIMIT ${values.bind(asked.most)}) AS s)
       SELECT coalesce((SELECT json_agg(page ORDER BY due, age, id) FROM page), '[]') AS rows,
         (SELECT count(*)::int FROM s) AS all, ${counts(values.bind(on))}`,
      values.all,
    );
    if (found === undefined) throw new Error('A count always has one row.');
    const { rows, ...counted } = found;
    return { rows, counts: counted };
  }

  /** One recommendation as it stood, a row for each authority. Two statements. */
  async recommendation(
    actor: Actor,
    { reference, on }: { readonly reference: string; readonly on: LocalDate },
  ): Promise<readonly ListedAddressee[]> {
    await this.refuseOutside(on);
    const values = new Values();
    const rows = stoodRows(values, { reach: reachOf(actor), on, filter: {}, reference });
    const found = await this.recorder.dataSource.query<ListedAddressee[]>(
      `SELECT ${stoodColumns(values, on)} FROM (${rows}) AS s ORDER BY s.authority`,
      values.all,
    );
    if (found.length > 0) return found;
    return refuse('not-found', `The record had no such recommendation on ${shortDate(on)}.`);
  }

  private async refuseOutside(on: LocalDate): Promise<void> {
    if (on > this.recorder.today()) {
      refuse('field-wrong', 'That day is to come: choose today or an earlier day.', 'on');
    }
    const [first] = await this.recorder.dataSource.query<{ at: string }[]>(
      'SELECT at FROM history ORDER BY id LIMIT 1',
    );
    const began = first === undefined ? this.recorder.today() : todayInLondon(first.at);
    if (on < began) {
      refuse(
        'field-wrong',
        `The record began on ${shortDate(began)}: choose that day or a later one.`,
        'on',
      );
    }
  }
}

const READABLE = ['authority', 'committee', 'group', 'state', 'text', 'year', 'meeting'] as const;

/** Only what history tells can be asked of the past. */
function readable(filter: ListFilter): Pick<ListFilter, (typeof READABLE)[number]> {
  const other = Object.keys(filter).find((field) => !READABLE.some((one) => one === field));
  if (other !== undefined) {
    refuse(
      'field-wrong',
      'An earlier day can be narrowed by authority, committee, state, year, meeting and words only.',
      other,
    );
  }
  return filter;
}

function inGroup(group: StateGroup, on: string): string {
  const { states } = STATE_GROUPS[group];
  return states === null
    ? `s."dueOn" < ${on}::date`
    : `s.state IN (${states.map((state) => `'${state}'`).join(',')})`;
}

const counts = (on: string): string =>
  Object.keys(STATE_GROUPS)
    .filter((group): group is StateGroup => group in STATE_GROUPS)
    .map((group) => `(SELECT count(*)::int FROM s WHERE ${inGroup(group, on)}) AS "${group}"`)
    .join(', ');

function afterPlace(values: Values, { due, age, id }: ListPlace): string {
  const place = [values.bind(due), `${values.bind(age)}::int`, `${values.bind(id)}::uuid`];
  return `(s.due, s.age, s.id) > (${place.join(', ')})`;
}
