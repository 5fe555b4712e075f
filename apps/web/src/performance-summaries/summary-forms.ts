import type { LocalDate } from '#rules';
import { DateGiven, Written } from '../transitions/form-fields.js';

/** For which committee, and between which days, both included. */
export class SummaryForm {
  /** The slug of a committee. */
  @Written({ missing: 'Choose the committee' })
  committee: string;

  @DateGiven()
  from: LocalDate;

  @DateGiven()
  to: LocalDate;
}

/** On the agenda of which meeting. */
export class OfferForm {
  /** The day of a meeting of the committee. */
  @Written({ missing: 'Choose the meeting' })
  meeting: string;
}
