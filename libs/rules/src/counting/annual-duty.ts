import { addDays, addMonths, dateInWords, daysBetween, type LocalDate } from '../calendar/index.js';
import type { Audience } from '../ladders/audiences.js';
import type { Citation } from './citation.js';
import { REGIMES } from './regimes.js';

/** One warning that the year is running out. */
export interface DutyWarning {
  readonly on: LocalDate;
  readonly months: number;
  readonly to: readonly Audience[];
}

export interface AnnualDuty {
  readonly lastHeld: LocalDate;
  readonly due: LocalDate;
  /** All four, in order of date. */
  readonly warnings: readonly DutyWarning[];
  /** The latest warning whose day has come; null before the first. */
  readonly warning: DutyWarning | null;
  readonly daysLeft: number;
  readonly isOverdue: boolean;
  readonly explanation: string;
  readonly citation: Citation;
}

const WARNINGS: readonly { months: number; days: number; to: readonly Audience[] }[] = [
  { months: 9, days: 0, to: ['officer'] },
  { months: 10, days: 0, to: ['officer', 'chair'] },
  { months: 11, days: 0, to: ['officer', 'chair'] },
  { months: 11, days: 15, to: ['officer', 'chair', 'monitoring officer'] },
];

/**
 * The duty to sit as the crime and disorder committee at least once in twelve months.
 * @param asked local date of the last meeting constituted as that committee, held and quorate; and today
 * @returns due twelve months after, and the warnings at 9, 10, 11 and 11.5 months (eleven months and 15
 * days). Last held 19 Jul 2023: due 19 Jul 2024, warned on 19 Apr, 19 May, 19 Jun and 4 Jul 2024.
 */
export function annualDuty(asked: {
  readonly lastHeld: LocalDate;
  readonly today: LocalDate;
}): AnnualDuty {
  const { lastHeld, today } = asked;
  const due = addMonths(lastHeld, 12);
  const warnings = WARNINGS.map(({ months, days, to }) => ({
    on: addDays(addMonths(lastHeld, months), days),
    months: days === 0 ? months : months + 0.5,
    to,
  }));
  return {
    lastHeld,
    due,
    warnings,
    warning: warnings.findLast(({ on }) => on <= today) ?? null,
    daysLeft: daysBetween(today, due),
    isOverdue: today > due,
    explanation: `Last held on ${dateInWords(lastHeld)}: to be held again by ${dateInWords(due)}, twelve months after.`,
    citation: REGIMES.CD_ANNUAL.citation,
  };
}
