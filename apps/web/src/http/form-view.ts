import type { FieldError } from './field-error.js';
import type { Typed } from './form.js';

/** A form as a template shows it: what was typed, a message by field, and the summary at the top. */
export interface FormView {
  readonly values: Typed;
  readonly messages: Readonly<Record<string, { readonly text: string }>>;
  readonly summary: readonly { readonly text: string; readonly href?: string }[];
}

/** A form with what was typed and what is wrong; both empty for a new one. */
export function formView(values: Typed = {}, errors: readonly FieldError[] = []): FormView {
  return {
    values,
    messages: Object.fromEntries(
      errors
        .filter(({ field }) => field !== '')
        .map(({ field, sentence }) => [field, { text: sentence }]),
    ),
    summary: errors.map(({ field, sentence }) =>
      field === '' ? { text: sentence } : { text: sentence, href: `#${field}` },
    ),
  };
}
