import type { FieldError } from './field-error.js';

/** Thrown when what a machine sent is not right; carries every field error at once. */
export class InvalidForm extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map((error) => error.sentence).join(' '));
    this.name = 'InvalidForm';
  }
}
