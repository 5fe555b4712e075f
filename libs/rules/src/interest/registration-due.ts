import type { Calendar, LocalDate } from '../calendar/index.js';
import { count, REGIMES, type Counted } from '../counting/index.js';

/**
 * By when an interest that is not on the register is to be notified to the monitoring officer: 28 days beginning with
 * the local date it was disclosed (Localism Act 2011, section 31(3)). Disclosed on 19 Jul 2023 it is 15 Aug 2023.
 */
export function registrationDue(disclosedOn: LocalDate, calendar: Calendar): Counted {
  const { rule, n, citation } = REGIMES.DPI;
  return { ...count({ rule, n, start: disclosedOn, calendar }), citation };
}
