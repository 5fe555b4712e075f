/** What an address may not hold plainly: a minute such as `OSC13/16` is made safe. */
const UNSAFE = /[^A-Za-z0-9.]+/g;

/**
 * The reference of a decision for ever: the committee, the period within which its minute numbers are counted, and the
 * minute. `scrutiny`, an empty period and `OSC13/16` make `scrutiny-OSC13-16`; `47(b)` of 2026 makes `scrutiny-2026-47-b`.
 */
export function decisionReference(committeeSlug: string, period: string, minute: string): string {
  return [committeeSlug, period, minute]
    .map((part) => part.replaceAll(UNSAFE, '-').replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('-');
}
