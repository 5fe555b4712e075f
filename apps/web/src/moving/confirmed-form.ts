import { Matches } from 'class-validator';
import { ReasonForm } from '../transitions/reason-form.js';

const SAY = 'Give the mark of the preview that is confirmed, as the preview gave it';

/** Why, and the mark of exactly what is confirmed: what machines send. */
export class ConfirmedForm extends ReasonForm {
  @Matches(/^[0-9a-f]{64}$/, { message: SAY })
  fingerprint: string;
}
