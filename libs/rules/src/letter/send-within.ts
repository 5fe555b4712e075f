import { addWorkingDays, type Calendar, type LocalDate } from '../calendar/index.js';

/** Working days after the meeting within which its recommendations are to be sent: a policy of the council, not law. */
export const WORKING_DAYS_TO_SEND = 5;

/** The last local date on which letters are in time, counted from the meeting that made them. From Wed 19 Jul 2023: Wed 26 Jul. */
export function sendWithin(heldOn: LocalDate, calendar: Calendar): LocalDate {
  return addWorkingDays(calendar, heldOn, WORKING_DAYS_TO_SEND);
}
