import { addDays, addMonths, partsOf } from '../calendar/index.js';
import { needsYou, type DueContext, type DueReading, type DueWords, type Span } from './due.js';
import { firstOfPair, isOneYear, planYearFrom, spanInWords } from './plan-years.js';

const YEAR = /^(?:(?:throughout|during|within|all) )?(?:the )?(?:plan |financial |council )?year$/;

/**
 * Reads `2014/15`, `year end`, `mid year`, `throughout the year`: all but the first need the plan year, and are
 * guesses. The middle of a year is taken as its sixth month: September of April to March.
 */
export function readYear(words: DueWords, context: DueContext): DueReading | undefined {
  const first = firstOfPair(words.body);
  if (first !== undefined) return namedYear(first, words, context);
  if (!YEAR.test(words.body)) return undefined;
  const { planYear } = context;
  if (planYear === undefined || !isOneYear(planYear)) {
    return needsYou('A part of a year, but of which year?');
  }
  if (words.part === 'early' || words.part === 'late') {
    return needsYou(`"${words.part}" in the year is not a date: which month?`);
  }
  if (words.part !== 'mid') {
    const why = `Taken as the end of the plan year, ${spanInWords(planYear)}.`;
    return wholeYear(planYear, 'guess', why);
  }
  const middle = {
    from: addMonths(planYear.from, 5),
    to: addDays(addMonths(planYear.from, 6), -1),
  };
  return {
    start: middle.from,
    end: middle.to,
    precision: 'month',
    reading: 'guess',
    why: `Taken as the sixth month of the plan year: ${spanInWords(middle)}.`,
  };
}

function namedYear(first: number, { body, part }: DueWords, context: DueContext): DueReading {
  if (part !== 'whole' && part !== 'end') return needsYou(`"${part}" of a year: which month?`);
  const isOwnYear = context.planYear !== undefined && partsOf(context.planYear.from)[0] === first;
  if (first < 2012 && !isOwnYear) {
    return needsYou(`"${body}" may be a plan year or a month of ${first}: which?`);
  }
  const span = planYearFrom(first, context);
  const reading = body.startsWith('20') ? 'ok' : 'guess';
  return wholeYear(span, reading, `The whole plan year: ${spanInWords(span)}.`);
}

function wholeYear(span: Span, reading: 'ok' | 'guess', why: string): DueReading {
  return { start: span.from, end: span.to, precision: 'plan year', reading, why };
}
