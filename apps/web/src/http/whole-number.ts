/** A whole number as people type it, or what was typed, for the form to complain about. */
export function wholeNumber(typed: unknown): unknown {
  return typeof typed === 'string' && /^\s*-?\d{1,9}\s*$/.test(typed) ? Number(typed) : typed;
}
