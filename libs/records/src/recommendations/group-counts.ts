import type { Narrowed } from './narrowed.js';
import { STATE_GROUPS, type StateGroup } from './state-groups.js';

/** Counting stops here: a group of so many is "1,000 or more", and a page takes no longer to show. */
export const COUNTED_UP_TO = 1_000;

export type GroupCounts = Readonly<Record<StateGroup, number>>;

/** How many there are in each group, and in all but `overdue`, which lies across them; each up to `COUNTED_UP_TO`. */
export type ListCounts = GroupCounts & { readonly all: number };

/** SQL of `GroupCounts`, as the column `counts`: what is narrowed to, its own group left aside. `today` is a bound date. */
export function groupCounts(narrow: Narrowed, today: string): string {
  const groups = Object.entries(STATE_GROUPS).map(([group, { states }]) => {
    const found =
      states === null
        ? withClocks(narrow, `c.due_on < ${today}::date`)
        : inStates(narrow, `a.state IN ('${states.join("','")}')`);
    return `'${group}', (SELECT count(*)::int FROM (${found} LIMIT ${COUNTED_UP_TO}) AS counted)`;
  });
  return `json_build_object(${groups.join(', ')}) AS counts`;
}

/** The counts with their sum. */
export function countsOf(groups: GroupCounts): ListCounts {
  const { overdue: _across, ...apart } = groups;
  const all = Object.values(apart).reduce((sum, one) => sum + one, 0);
  return { ...groups, all: Math.min(all, COUNTED_UP_TO) };
}

const RECOMMENDATION = 'JOIN recommendations r ON r.id = a.recommendation_id';

function inStates({ owners, on, words }: Narrowed, state: string): string {
  const mine = owners === null ? [] : [`a.${owners.column} IN (SELECT id FROM owner)`];
  return `SELECT 1 FROM addressees a ${words.length === 0 ? '' : RECOMMENDATION}
    WHERE ${[...mine, state, ...on('a'), ...words].join(' AND ')}`;
}

function withClocks({ owners, on, words }: Narrowed, due: string): string {
  const addressee = `JOIN addressees a ON a.id = c.subject_id ${RECOMMENDATION}`;
  const mine = owners === null ? [] : [`c.${owners.column} IN (SELECT id FROM owner)`];
  const running = `c.state = 'running' AND c.subject_kind = 'addressee'`;
  return `SELECT 1 FROM clocks c ${words.length === 0 ? '' : addressee}
    WHERE ${[...mine, running, due, ...on('c'), ...words].join(' AND ')}`;
}
