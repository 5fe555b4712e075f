import { addDays, addMonths, dateOf } from '../calendar/index.js';
import { needsYou, type DueReading, type DueWords } from './due.js';
import { firstOfPair, spanInWords } from './plan-years.js';

const FIRST_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/**
 * Reads a season as its three months, always a guess: `Spring 2014` is March to May 2014. `Winter 2014` may be
 * the one before or after and is left to a person; `Winter 2014/15` is December to February.
 */
export function readSeason(words: DueWords): DueReading | undefined {
  const found = /^(?<season>spring|summer|autumn|winter),? (?:of )?(?<year>.+)$/.exec(words.body);
  const season = found?.groups?.['season'] ?? '';
  const year = found?.groups?.['year'] ?? '';
  const month = FIRST_MONTHS[season];
  if (month === undefined) return undefined;
  const first = season === 'winter' ? firstOfPair(year) : singleYear(year);
  if (first === undefined && season === 'winter' && singleYear(year) !== undefined) {
    return needsYou('The winter before that year or the one after it?');
  }
  if (first === undefined) return undefined;
  const from = dateOf(first, month, 1);
  const to = addDays(addMonths(from, 3), -1);
  return {
    start: from,
    end: to,
    precision: 'quarter',
    reading: 'guess',
    why: `A season is not a date; taken as ${spanInWords({ from, to })}.`,
  };
}

function singleYear(text: string): number | undefined {
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}
