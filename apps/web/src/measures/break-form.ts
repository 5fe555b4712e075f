import type { LocalDate } from '#rules';
import { DateGiven } from '../transitions/form-fields.js';
import { ReasonForm } from '../transitions/reason-form.js';

/** From which day figures are counted another way, and why. */
export class BreakFieldsForm extends ReasonForm {
  @DateGiven()
  on: LocalDate;
}
