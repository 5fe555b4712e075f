import { addDays, dateOf, shortDate, weekday, type LocalDate } from '../calendar/index.js';

/** The weeks before a poll in which councils take care what they publish. Local dates, both included. */
export interface PreElectionPeriod {
  readonly from: LocalDate;
  readonly pollingDay: LocalDate;
}

const THURSDAY = 4;
const SIX_WEEKS = 42;

/**
 * The usual pre-election period of a year: from six weeks before the ordinary day of local elections, the first
 * Thursday in May (Representation of the People Act 1983 s37), to that day. 2026: 26 March to 7 May. A by-election or a
 * general election has its own, which is not known here; and no law stops a meeting in it, so it is a caution.
 */
export function preElectionPeriod(year: number): PreElectionPeriod {
  const first = dateOf(year, 5, 1);
  const pollingDay = addDays(first, (THURSDAY - weekday(first) + 7) % 7);
  return { from: addDays(pollingDay, -SIX_WEEKS), pollingDay };
}

/** Why a day needs care before an election; null when it is outside the usual period of its year. */
export function preElectionCaution(date: LocalDate): string | null {
  const { from, pollingDay } = preElectionPeriod(Number(date.slice(0, 4)));
  if (date < from || date > pollingDay) return null;
  return `In the usual pre-election period, ${shortDate(from)} to ${shortDate(pollingDay)}, if your council has elections that year`;
}
