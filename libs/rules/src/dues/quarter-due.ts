import { needsYou, type DueContext, type DueReading, type DueWords, type Span } from './due.js';
import { firstOfPair, isOneYear, planYearFrom, quarterOf, spanInWords } from './plan-years.js';

const NUMBER_FIRST =
  /^(?<quarter>1st|2nd|3rd|4th|first|second|third|fourth) (?:quarter|qtr)(?<rest>.*)$/;
const NUMBER_LAST = /^(?:q|quarter|qtr)[ .]*(?<quarter>[1-4]|one|two|three|four)(?!\d)(?<rest>.*)$/;
const YEAR_FIRST = /^(?<rest>20\d\d ?[/-] ?\d{2,4}) (?:q|quarter|qtr) ?(?<quarter>[1-4])$/;

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

/**
 * Reads a quarter of a plan year: `Q2 2024/25` is July to September 2024; `Quarter 2` needs the plan year and
 * is a guess; `Q2 2024` may be either kind of year and is left to a person.
 */
export function readQuarter(words: DueWords, context: DueContext): DueReading | undefined {
  const found = [NUMBER_FIRST, NUMBER_LAST, YEAR_FIRST]
    .map((form) => form.exec(words.body)?.groups)
    .find(Boolean);
  if (found === undefined || (words.part !== 'whole' && words.part !== 'end')) return undefined;
  const named = found['quarter'] ?? '';
  const quarter = QUARTERS[named] ?? Number(named.slice(0, 1));
  const year = (found['rest'] ?? '').replace(/^(?:,| of|of| )+/, '').trim();
  const first = firstOfPair(year);

  if (first !== undefined) {
    const span = quarterOf(planYearFrom(first, context), quarter);
    return spanned(span, 'ok', `Quarter ${quarter} of that plan year: ${spanInWords(span)}.`);
  }
  if (/^20\d\d$/.test(year)) {
    return needsYou('A quarter of the calendar year or of the plan year? They are not the same.');
  }
  if (year !== '') return undefined;
  if (context.planYear === undefined || !isOneYear(context.planYear)) {
    return needsYou('A quarter, but of which year?');
  }
  const span = quarterOf(context.planYear, quarter);
  return spanned(
    span,
    'guess',
    `No year given; quarter ${quarter} of the plan year is ${spanInWords(span)}.`,
  );
}

function spanned(span: Span, reading: 'ok' | 'guess', why: string): DueReading {
  return { start: span.from, end: span.to, precision: 'quarter', reading, why };
}
