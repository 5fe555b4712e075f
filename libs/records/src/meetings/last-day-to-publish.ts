import { count, type Calendar, type Counted, type LocalDate } from '#rules';

const CLEAR_DAYS = 5;

/** The working of the last lawful day to publish an agenda: five clear days (Local Government Act 1972 s100B). */
export function publicationDeadline(heldOn: LocalDate, calendar: Calendar): Counted {
  return count({ rule: 'CLEAR_DAYS', n: CLEAR_DAYS, start: heldOn, calendar });
}

/** The last local date on which an agenda is lawfully public. A meeting on Wed 19 Jul 2023: Tue 11 Jul 2023. */
export function lastDayToPublish(heldOn: LocalDate, calendar: Calendar): LocalDate {
  return publicationDeadline(heldOn, calendar).due;
}
