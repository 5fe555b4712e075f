import type { LocalDate } from '../calendar/index.js';

/** What a pattern may hold beside its own words. */
const PLACES = /\{([^{}]*)\}/g;
const KNOWN = ['n', 'yy', 'yyyy'] as const;
const MOST = 40;

/**
 * What is wrong with a committee's pattern of minute numbers, as a sentence; null for a good one. It must hold `{n}`,
 * the running number, and may hold `{yy}` or `{yyyy}`, the year of the meeting.
 */
export function minutePatternFault(pattern: string): string | null {
  if (pattern.length > MOST) return `Write at most ${MOST} characters.`;
  const names = [...pattern.matchAll(PLACES)].map(([, name = '']) => name);
  const unknown = names.find((name) => !KNOWN.some((known) => known === name));
  if (unknown !== undefined) {
    return `{${unknown}} means nothing here: use {n} for the number, {yy} or {yyyy} for the year.`;
  }
  return names.includes('n') ? null : 'Put {n} where the number goes, such as OSC{yy}/{n}.';
}

/**
 * A minute's number in a committee's own form.
 * @param pattern one that `minutePatternFault` finds nothing wrong with
 * @param minute the running number, and the local date of the meeting. `OSC{yy}/{n}` with 16, 2013: `OSC13/16`.
 */
export function minuteReference(
  pattern: string,
  minute: { readonly number: number; readonly heldOn: LocalDate },
): string {
  const year = minute.heldOn.slice(0, 4);
  return pattern
    .replaceAll('{n}', String(minute.number))
    .replaceAll('{yyyy}', year)
    .replaceAll('{yy}', year.slice(2));
}

/** Whether the numbers of a pattern begin again each year: those that tell the year do. */
export function isNumberedByYear(pattern: string): boolean {
  return pattern.includes('{yy}') || pattern.includes('{yyyy}');
}
