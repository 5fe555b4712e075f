import { Matches } from 'class-validator';
import type { LocalDate } from '#rules';
import { DateGiven } from '../transitions/form-fields.js';
import { ReasonForm } from '../transitions/reason-form.js';

/** The day it was really sent, and how the wrong one came to be entered. */
export class StartForm extends ReasonForm {
  @DateGiven()
  on: LocalDate;
}

/** The same, with the mark of the preview it confirms: what machines send. */
export class StartConfirmedForm extends StartForm {
  @Matches(/^[0-9a-f]{64}$/, { message: 'Give the fingerprint of the preview it confirms' })
  fingerprint: string;
}
