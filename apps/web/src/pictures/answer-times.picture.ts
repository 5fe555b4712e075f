import { scaleLinear } from 'd3-scale';
import { symbol, symbolCircle, symbolDiamond } from 'd3-shape';
import type { AnswerTime } from '#records/answering';
import { medianOf } from '#rules';
import { ACROSS } from './bars.js';

const MARGIN = 12;
const ROW = 64;
const ROOM_FOR_AXIS = 34;
const LONGEST_NAME = 40;

const DOT = symbol(symbolCircle, 70)() ?? '';
const DIAMOND = symbol(symbolDiamond, 70)() ?? '';

/** Which of an authority's rows a number of the table counts: `all` of them, or some. */
export const COUNTED_TIMES = ['all', 'answered', 'late', 'awaited'] as const;
export type CountedTimes = (typeof COUNTED_TIMES)[number];

/**
 * How long authorities took to answer, a row each: a dot in time, a diamond late, a ring still awaited; the limit as a
 * line. `at` makes the address of the rows a number counts, where they have one.
 */
export function answerTimesPicture(
  times: readonly AnswerTime[],
  at?: (slug: string, of: CountedTimes) => string,
) {
  const across = scaleLinear(
    [0, Math.max(28, ...times.flatMap(({ days, allowed }) => [days, allowed]))],
    [MARGIN, ACROSS - MARGIN],
  );
  const names = [...new Set(times.map(({ authority }) => authority))];
  const rows = names.map((name, index) => {
    const own = times.filter(({ authority }) => authority === name);
    const limit = medianOf(own.map(({ allowed }) => allowed)) ?? 0;
    const top = index * ROW;
    const is = standing(own);
    const { slug, awaited, overdue } = is;
    return {
      ...is,
      name,
      to: at === undefined ? null : addressesOf(slug, at),
      stillAwaited: `${awaited} awaited${overdue > 0 ? `, ${overdue} overdue` : ''}`,
      short: name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`,
      limit,
      top,
      middle: top + 40,
      limitAt: across(limit),
      marks: own.map((one) => ({ at: across(Math.max(0, one.days)), ...markOf(one) })),
    };
  });
  return {
    id: 'answer-times',
    title: titleOf(times),
    empty:
      times.length === 0 ? 'Nothing was sent in the last two years that had to be answered.' : null,
    width: ACROSS,
    height: rows.length * ROW + ROOM_FOR_AXIS,
    axis: rows.length * ROW + 4,
    ends: { from: MARGIN, to: ACROSS - MARGIN },
    ticks: across.ticks(4).map((days) => ({ days, at: across(days) })),
    rows,
  };
}

function markOf({ answeredOn, isLate }: AnswerTime) {
  if (answeredOn === null) return { path: DOT, kind: 'awaited' };
  return isLate ? { path: DIAMOND, kind: 'late' } : { path: DOT, kind: 'in-time' };
}

const addressesOf = (slug: string, at: (slug: string, of: CountedTimes) => string) => ({
  all: at(slug, 'all'),
  answered: at(slug, 'answered'),
  late: at(slug, 'late'),
  awaited: at(slug, 'awaited'),
});

/** The figures of the table, of one authority. */
function standing(own: readonly AnswerTime[]) {
  const answered = own.filter(({ answeredOn }) => answeredOn !== null);
  const awaited = own.filter(({ answeredOn }) => answeredOn === null);
  const overdue = awaited.filter(({ isLate }) => isLate).length;
  return {
    slug: own[0]?.authoritySlug ?? '',
    answered: answered.length,
    late: answered.filter(({ isLate }) => isLate).length,
    median: medianOf(answered.map(({ days }) => days)),
    awaited: awaited.length,
    overdue,
  };
}

function titleOf(times: readonly AnswerTime[]): string {
  const { answered, late, awaited, overdue } = standing(times);
  if (answered === 0) {
    const are = awaited === 1 ? 'answer is' : 'answers are';
    return `${awaited} ${are} awaited, ${overdue} overdue`;
  }
  if (late === 0) {
    return answered === 1 ? 'The one answer came in time' : `All ${answered} answers came in time`;
  }
  return `${late} of ${answered} ${answered === 1 ? 'answer' : 'answers'} came after the date`;
}
