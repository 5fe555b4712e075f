import { readDay } from './day-due.js';
import { needsYou, type Due, type DueContext, type DueReading, type Reader } from './due.js';
import { dueWords } from './due-words.js';
import { readMonth } from './month-due.js';
import { readOngoing } from './ongoing-due.js';
import { spanInWords } from './plan-years.js';
import { readQuarter } from './quarter-due.js';
import { readSeason } from './season-due.js';
import { readYear } from './year-due.js';

const READERS: readonly Reader[] = [
  readOngoing,
  readDay,
  readMonth,
  readQuarter,
  readYear,
  readSeason,
];

/**
 * Reads a due as people print it. Nothing is corrected and nothing is dropped: the raw text stays, a date outside
 * the plan year is warned of, and what cannot be read for certain says so.
 * @param raw the text of the cell
 * @param context the plan year of the paper (local dates, both included), where it has one
 * @returns start and end as local dates, both included; `Sept 2014` is 1 to 30 Sep 2014
 */
export function readDue(raw: string, context: DueContext = {}): Due {
  const read = reading(raw, context);
  return { raw, ...read, warnings: warningsOf(raw, read, context) };
}

function reading(raw: string, context: DueContext): DueReading {
  if (raw.trim() === '') return needsYou('Nothing is written here.');
  const words = dueWords(raw);
  for (const reader of READERS) {
    const read = reader(words, context);
    if (read !== undefined) return read;
  }
  return needsYou('These words are not read as a date, a period or ongoing.');
}

function warningsOf(raw: string, read: DueReading, { planYear }: DueContext): string[] {
  if (planYear === undefined || read.start === null || read.end === null) return [];
  const year = `the plan year, ${spanInWords(planYear)}; it is kept as written`;
  if (read.end < planYear.from) return [`"${raw.trim()}" lies before ${year}.`];
  if (read.start > planYear.to) return [`"${raw.trim()}" lies after ${year}.`];
  return [];
}
