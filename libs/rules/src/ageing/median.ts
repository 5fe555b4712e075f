/**
 * The middle of some numbers, or the mean of the two in the middle; null of none. Of 9, 28 and 41 days it is 28; of
 * 10 and 27 it is 18.5.
 */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
