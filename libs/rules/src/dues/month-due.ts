import { MONTH_NAMES, dateOf, lastDayOfMonth, shortDate } from '../calendar/index.js';
import { needsYou, type DueContext, type DueReading, type DueWords } from './due.js';
import { MONTH_PATTERN, monthNumber } from './month-names.js';
import { isOneYear } from './plan-years.js';

const NAMED = new RegExp(
  `^(?<month>${MONTH_PATTERN})(?:[ .,/-]*(?:(?<year>(?:19|20)\\d\\d)|(?<mark>'?)(?<short>\\d\\d)))?$`,
);
const NUMBERED = /^(?<month>0?[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)$/;

/**
 * Reads a month: `Sept 2014`, `by end of March 2015`, `09/2014` are the whole month, overdue from the next.
 * `March 15` may be a day or a year and is left to a person.
 */
export function readMonth(words: DueWords, context: DueContext): DueReading | undefined {
  const found = (NAMED.exec(words.body) ?? NUMBERED.exec(words.body))?.groups;
  if (found === undefined) return undefined;
  const written = found['month'] ?? '';
  const month = /^\d/.test(written) ? Number(written) : monthNumber(written);
  const year = found['year'];
  const short = found['short'];

  if (year !== undefined) return monthOfYear(Number(year), month, words);
  if (short === undefined) return monthOfPlanYear(month, context);
  if (found['mark'] !== '') return wholeMonth(2000 + Number(short), month, 'A year of two digits');
  return needsYou(
    `May be day ${short} of ${monthName(month)} or ${monthName(month)} 20${short}: which?`,
  );
}

function monthOfYear(year: number, month: number, { by, part }: DueWords): DueReading {
  if (part === 'early' || part === 'mid' || part === 'late') {
    return wholeMonth(year, month, `"${part}" is not a day, so the whole month is taken`);
  }
  if (by && part === 'whole') {
    return wholeMonth(year, month, '"by" a month may mean its start; its end is taken');
  }
  return wholeMonth(year, month);
}

function monthOfPlanYear(month: number, { planYear }: DueContext): DueReading {
  if (planYear === undefined) {
    return needsYou('A month without a year, in a paper without a plan year.');
  }
  if (!isOneYear(planYear)) return needsYou('A month without a year, in a plan of several years.');
  const year = [planYear.from, planYear.to]
    .map((end) => Number(end.slice(0, 4)))
    .find((y) => planYear.from <= lastDayOfMonth(y, month) && dateOf(y, month, 1) <= planYear.to);
  if (year === undefined) return needsYou('A month without a year, and not in the plan year.');
  return wholeMonth(year, month, 'No year given, so the one in the plan year is taken');
}

function wholeMonth(year: number, month: number, doubt?: string): DueReading {
  const [start, end] = [dateOf(year, month, 1), lastDayOfMonth(year, month)];
  const read = `${shortDate(start)} to ${shortDate(end)}, the whole of ${monthName(month)} ${year}.`;
  return {
    start,
    end,
    precision: 'month',
    reading: doubt === undefined ? 'ok' : 'guess',
    why: doubt === undefined ? read : `${doubt}: ${read}`,
  };
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}
