/** The year an address asks for, as `2026` or `2026-27`: the calendar year it begins in; null for the one today lies in. */
export function yearAsked(asked: unknown): number | null {
  return typeof asked === 'string' && /^20\d\d(-\d\d)?$/.test(asked)
    ? Number(asked.slice(0, 4))
    : null;
}
