import { partsOf, type LocalDate } from '../calendar/index.js';
import { numberingYear, type MinutePeriod } from './minute-period.js';

/** What a pattern may hold beside its own words. */
const PLACES = /\{([^{}]*)\}/g;
const KNOWN = ['n', 'yy', 'yyyy', 'mm', 'dd'] as const;
const MOST = 40;

/**
 * What is wrong with a committee's pattern of minute numbers, as a sentence; null for a good one. It must hold `{n}`, the
 * running number, or tell the whole date of the meeting as `D{dd}{mm}{yy}` does.
 */
export function minutePatternFault(pattern: string): string | null {
  if (pattern.length > MOST) return `Write at most ${MOST} characters.`;
  const names = [...pattern.matchAll(PLACES)].map(([, name = '']) => name);
  const unknown = names.find((name) => !KNOWN.some((known) => known === name));
  if (unknown !== undefined) {
    return `{${unknown}} means nothing here: use {n} for the number, {yy} or {yyyy} for the year, {mm} for the month, {dd} for the day.`;
  }
  return names.includes('n') || tellsDate(pattern)
    ? null
    : 'Put {n} where the number goes, such as OSC{yy}/{n}, or the whole date, such as D{dd}{mm}{yy}.';
}

/** Whether a pattern has no number of its own: the date is the number, and every further minute of the day has a letter. */
export const isNumberedByDate = (pattern: string): boolean => !pattern.includes('{n}');

/** A minute to number: its running number from 1, the local date of the meeting, and how long numbers run. */
export interface NumberedMinute {
  readonly number: number;
  readonly heldOn: LocalDate;
  readonly period: MinutePeriod;
}

/**
 * A minute's number in a committee's own form. A year is that of the meeting; where the numbers run through a municipal
 * year and the pattern does not tell the day, it is the year in which that began, so that no number comes twice.
 * @param pattern one that `minutePatternFault` finds nothing wrong with. `OSC{yy}/{n}` with 16, 24 September 2013:
 * `OSC13/16`; `D{dd}{mm}{yy}` with 2, 10 January 2013: `D100113(b)`.
 */
export function minuteReference(
  pattern: string,
  { number, heldOn, period }: NumberedMinute,
): string {
  const [year, month, day] = partsOf(heldOn);
  const told = pattern.includes('{dd}') ? year : numberingYear(heldOn, period);
  const two = (n: number) => String(n).padStart(2, '0');
  const written = pattern
    .replaceAll('{n}', String(number))
    .replaceAll('{yyyy}', String(told))
    .replaceAll('{yy}', String(told).slice(2))
    .replaceAll('{mm}', two(month))
    .replaceAll('{dd}', two(day));
  return isNumberedByDate(pattern) ? furtherMinute(written, number) : written;
}

/** A further minute under one number: the first is the number itself, the second has (b). `47` and 3: `47(c)`. */
export const furtherMinute = (minute: string, nth: number): string =>
  nth === 1 ? minute : `${minute}(${letterOf(nth)})`;

/** The nth letter, counted from 1: a … z, then aa, ab … */
export function letterOf(nth: number): string {
  const rest = Math.floor((nth - 1) / 26);
  const last = String.fromCharCode(97 + ((nth - 1) % 26));
  return rest === 0 ? last : `${letterOf(rest)}${last}`;
}

const tellsDate = (pattern: string): boolean =>
  ['{dd}', '{mm}', '{yy'].every((place) => pattern.includes(place));
