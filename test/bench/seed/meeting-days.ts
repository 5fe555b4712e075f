import { addDays, type LocalDate } from '#rules';

/** Every committee met yesterday and every four weeks before, so far back that whatever was made was made at one. */
export const MEETINGS = 10;
const WEEKS_APART = 4;

let last: { readonly today: LocalDate; readonly days: readonly LocalDate[] } | null = null;

/** The days on which committees met, in order. */
export function meetingDays(today: LocalDate): readonly LocalDate[] {
  if (last?.today !== today) last = { today, days: daysBefore(today) };
  return last.days;
}

const daysBefore = (today: LocalDate): readonly LocalDate[] =>
  Array.from({ length: MEETINGS }, (_, n) =>
    addDays(today, -1 - 7 * WEEKS_APART * (MEETINGS - 1 - n)),
  );

/** The last day before another on which committees met. */
export function lastMeetingBefore(day: LocalDate, today: LocalDate): LocalDate {
  const heldOn = meetingDays(today).findLast((one) => one < day);
  if (heldOn === undefined) throw new Error(`No committee had met before ${day}.`);
  return heldOn;
}
