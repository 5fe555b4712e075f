import { Written } from '../transitions/form-fields.js';

/** The corrected words in full, and the minute of the resolution that corrects them. */
export class CorrectionForm {
  @Written({ missing: 'Enter the corrected words in full' })
  becomes: string;

  @Written({ missing: 'Choose the minute by which the committee corrected it' })
  minute: string;
}
