const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after each try but the last. */
const WAITS: readonly number[] = [30, 2 * MINUTE, 10 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];

/** Seconds until the next try of a delivery that was tried so many times; null after the eighth, which is the last. */
export function secondsUntilNextTry(tries: number): number | null {
  return WAITS[tries - 1] ?? null;
}
