import { dateInWords, isLocalDate, weekdayName, type LocalDate } from '../calendar/index.js';
import { needsYou, type DueContext, type DueReading, type DueWords } from './due.js';
import { MONTH_PATTERN, monthNumber } from './month-names.js';
import { isOneYear } from './plan-years.js';

const WEEKDAY = '(?:(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = "(?<year>(?:19|20)\\d\\d|'?\\d\\d)";

const FORMS = [
  /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
  new RegExp(`^${WEEKDAY}(?<day>\\d{1,2})([/.-])(?<month>\\d{1,2})\\3${YEAR}$`),
  new RegExp(`^${WEEKDAY}${DAY}(?: of)?[ -](?<month>${MONTH_PATTERN})(?:[ ,.-]+${YEAR})?$`),
  new RegExp(`^${WEEKDAY}(?<month>${MONTH_PATTERN}) ${DAY}(?:, ?| )(?<year>(?:19|20)\\d\\d)$`),
];

/**
 * Reads one day: `31/03/2015` (day first, as British papers write), `31 March 2015`, `2015-03-31`.
 * A year of two digits, or one taken from the plan year, is a guess.
 */
export function readDay(words: DueWords, context: DueContext): DueReading | undefined {
  if (words.part !== 'whole') return undefined;
  const found = FORMS.map((form) => form.exec(words.body)?.groups).find(Boolean);
  if (found === undefined) return undefined;
  const year = found['year'];
  const month = monthIn(found['month'] ?? '');
  const day = (found['day'] ?? '').padStart(2, '0');
  if (year === undefined) return withoutYear(`${month}-${day}`, context);

  const date = `${year.length >= 4 ? year : `20${year.slice(-2)}`}-${month}-${day}`;
  if (!isLocalDate(date)) return needsYou(`There is no day ${day} of month ${month} in that year.`);
  const weekday = found['weekday'];
  if (weekday !== undefined && !weekdayName(date).toLowerCase().startsWith(weekday)) {
    return needsYou(`The weekday does not fit: that date is a ${dateInWords(date)}.`);
  }
  return year.length === 4
    ? oneDay(date, 'ok', `One day: ${dateInWords(date)}.`)
    : oneDay(date, 'guess', `A year of two digits, taken as ${dateInWords(date)}.`);
}

function monthIn(text: string): string {
  const number = /^\d/.test(text) ? Number(text) : monthNumber(text);
  return String(number).padStart(2, '0');
}

function withoutYear(monthAndDay: string, { planYear }: DueContext): DueReading {
  if (planYear === undefined)
    return needsYou('A day without a year, in a paper without a plan year.');
  if (!isOneYear(planYear)) return needsYou('A day without a year, in a plan of several years.');
  const date = [planYear.from, planYear.to]
    .map((end) => `${end.slice(0, 4)}-${monthAndDay}`)
    .filter(isLocalDate)
    .find((day) => planYear.from <= day && day <= planYear.to);
  if (date === undefined)
    return needsYou('A day without a year, and no such day in the plan year.');
  return oneDay(date, 'guess', `No year given; in the plan year it is ${dateInWords(date)}.`);
}

function oneDay(date: LocalDate, reading: 'ok' | 'guess', why: string): DueReading {
  return { start: date, end: date, precision: 'day', reading, why };
}
