import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { annualDuty, dateInWords, isLocalDate, type LocalDate } from '#rules';
import type { Told } from './told.js';

/** The yearly duty, from its first warning on, or from the day the meeting that would have met it is lost; null while there is time. */
export function yearlyDuty(row: DueRow, today: LocalDate): Told | null {
  if (row.since === null) return null;
  const { warning, explanation, citation, due } = annualDuty({ lastHeld: row.since, today });
  const isAtRisk = isLocalDate(row.reference);
  if (warning === null && !isAtRisk) return null;
  const lost = isAtRisk
    ? ` The meeting of ${dateInWords(row.reference)} is lost, and no other is planned in time.`
    : '';
  return {
    words: `The ${row.about} must meet as the crime and disorder committee${isAtRisk ? ': at risk' : ''}`,
    href: paths.committee(row.part),
    due,
    why: `${explanation}${lost} ${citation.text}.`,
  };
}
