import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { ActionLine, PlanLine } from '#records/plans';
import { addDays, daysBetween, shortDate, type LocalDate } from '#rules';
import { ACROSS } from './bars.js';
import { roadmapOf, type RoadmapAction } from './roadmap-of.js';

const MARGIN = 22;
const HEAD = 30;
const ROW = 34;
const BAR = 10;

const SHAPES = {
  due: symbol(symbolDiamond, 70)() ?? '',
  done: symbol(symbolCircle, 70)() ?? '',
  overdue: symbol(symbolDiamond, 70)() ?? '',
  moved: symbol(symbolDiamond, 70)() ?? '',
} as const;

/**
 * The actions of a plan over its year or years, group by group: a diamond on the day it is due, hollow where a date was
 * moved from, a dot where it is done, an open bar for one that is ongoing. Its table is the same array.
 */
export function roadmapPicture(
  plan: PlanLine,
  { actions, today }: { readonly actions: readonly ActionLine[]; readonly today: LocalDate },
) {
  const roadmap = roadmapOf(actions, today);
  const span = spanOf(plan, roadmap, today);
  const across = scaleLinear([0, daysBetween(span.from, span.to)], [MARGIN, ACROSS - MARGIN]);
  const at = (day: LocalDate) => across(daysBetween(span.from, day));
  const groups = [...new Set(roadmap.map(({ group }) => group))];
  return {
    title: titleOf(roadmap),
    empty: roadmap.length === 0 ? 'The plan has no actions.' : null,
    years: `${shortDate(span.from)} to ${shortDate(span.to)}`,
    groups: groups.map((group, index) => {
      const own = roadmap.filter((one) => one.group === group);
      const height = HEAD + own.length * ROW;
      return {
        id: `roadmap-${index + 1}`,
        name: group === '' ? 'In no group' : group,
        width: ACROSS,
        height,
        ends: { from: MARGIN, to: ACROSS - MARGIN },
        today: today >= span.from && today <= span.to ? at(today) : null,
        quarters: quartersOf(span).map((day) => ({ at: at(day), text: shortMonth(day) })),
        rows: own.map((action, row) => ({ ...action, ...drawn(action, { at, span, row }) })),
      };
    }),
  };
}

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Where one action is drawn, in units of the drawing: a mark for each of its days, or an open bar. */
function drawn(
  action: RoadmapAction,
  {
    at,
    span,
    row,
  }: { readonly at: (day: LocalDate) => number; readonly span: Span; readonly row: number },
) {
  const top = HEAD + row * ROW;
  const middle = top + ROW - BAR - 2;
  return {
    top: top + 14,
    middle,
    marks: action.marks.map(({ on, kind }) => ({ kind, at: at(on), path: SHAPES[kind] })),
    bar: action.isOngoing
      ? {
          from: at(span.from),
          length: at(span.to) - at(span.from),
          top: middle - BAR / 2,
          height: BAR,
          isOpen: !action.isDone,
        }
      : null,
  };
}

/** The plan's own years, and further where a date lies beyond them: nothing is left off the picture. */
function spanOf(plan: PlanLine, roadmap: readonly RoadmapAction[], today: LocalDate): Span {
  const days = roadmap.flatMap(({ marks }) => marks.map(({ on }) => on)).toSorted();
  const from = plan.startsOn ?? days[0] ?? today;
  const to = plan.endsOn ?? days.at(-1) ?? addDays(from, 365);
  const [first = from] = days;
  const last = days.at(-1) ?? to;
  const begins = first < from ? first : from;
  const ends = last > to ? last : to;
  return { from: begins, to: ends > begins ? ends : addDays(begins, 1) };
}

/** The first days of the calendar's quarters within a span. */
function quartersOf({ from, to }: Span): readonly LocalDate[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  const firsts = days.filter((day) => /-(01|04|07|10)-01$/.test(day));
  return firsts.filter((_, index) => index % Math.ceil(firsts.length / 5) === 0);
}

function shortMonth(day: LocalDate): string {
  const [, month = '', year = ''] = shortDate(day).split(' ');
  return `${month.slice(0, 3)} ${year.slice(-2)}`;
}

function titleOf(roadmap: readonly RoadmapAction[]): string {
  const count = (is: (one: RoadmapAction) => boolean) => roadmap.filter(is).length;
  const all = roadmap.length;
  const done = count(({ isDone }) => isDone);
  const overdue = count(({ isOverdue }) => isOverdue);
  const moved = count(({ slip }) => slip !== null);
  return `Of ${all} ${all === 1 ? 'action' : 'actions'}, ${done} done, ${overdue} overdue and ${moved} moved`;
}
