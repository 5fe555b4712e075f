/** The year an address asks for, as the calendar year it begins in; null for the one today lies in. */
export function yearAsked(asked: unknown): number | null {
  return typeof asked === 'string' && /^20\d\d$/.test(asked) ? Number(asked) : null;
}
