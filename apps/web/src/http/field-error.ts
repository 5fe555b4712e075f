import type { ValidationError } from 'class-validator';

/** One thing wrong with one field, in words for the person who filled it in. */
export interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

/** The first thing wrong with each field, in the order of the form. */
export function fieldErrors(errors: readonly ValidationError[]): readonly FieldError[] {
  return errors.flatMap(({ property, constraints, children }) => [
    ...Object.values(constraints ?? {})
      .slice(0, 1)
      .map((sentence) => ({ field: property, sentence })),
    ...fieldErrors(children ?? []).map((inner) => ({
      ...inner,
      field: `${property}.${inner.field}`,
    })),
  ]);
}
