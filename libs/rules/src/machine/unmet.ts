import type { LocalDate } from '../calendar/index.js';
import type { Facts } from '../facts/index.js';
import type { Refusal } from '../refusal/index.js';

/** A condition: what the facts lack, as refusals; none when it is met. `today` is the local date in London. */
export type Need = (facts: Facts, today: LocalDate) => readonly Refusal[];

/** A field that was left out. */
export const missing = (field: string, sentence: string): readonly Refusal[] => [
  { code: 'field-missing', field, sentence },
];

/** A field that cannot be what it is. */
export const wrong = (field: string, sentence: string): readonly Refusal[] => [
  { code: 'field-wrong', field, sentence },
];

/** Something that must happen first, and is no field of the form. */
export const notReady = (sentence: string): readonly Refusal[] => [{ code: 'not-ready', sentence }];

/** Whether a text is one of the names of a table. */
export const oneOf = (table: object, value: string | undefined): boolean =>
  value !== undefined && Object.hasOwn(table, value);

/** Whether there is more to a text than blanks. */
export const written = (value: string | undefined): boolean => (value ?? '').trim() !== '';

/** The refusals of a condition that is not met. */
export const when = (met: boolean, refusals: () => readonly Refusal[]) => (met ? [] : refusals());
