/**
 * A number as sentences and tables show it: thousands apart, with as many decimal places as it was entered with, at most
 * two. `numberWords(1204)` is `1,204`; `numberWords(3.5, 1)` is `3.5`.
 */
export function numberWords(value: number, decimals = 0): string {
  const [whole = '', part] = Math.abs(value)
    .toFixed(Math.max(decimals, placesOf(value)))
    .split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${apart}${part === undefined ? '' : `.${part}`}`;
}

/** How many decimal places a number has, at most two. */
export function placesOf(value: number): number {
  const hundredths = Math.round(value * 100);
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}

/** Whether a number is written with at most so many decimal places. */
export const hasPlaces = (value: number, most: number): boolean =>
  (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length <= most;

/**
 * A share as a percentage, rounded half up to one decimal place. Where rounding would make it look like a landmark it is
 * not (nothing, all, or the target), it says "just under" or "just over". Null of nothing: there is no such percentage.
 * Worked example: `percentWords({ part: 1999, whole: 2000 })` is "just under 100 per cent".
 */
export function percentWords(
  share: { readonly part: number; readonly whole: number },
  target = 100,
): string | null {
  const { part, whole } = share;
  if (whole === 0) return null;
  const tenths = Math.floor((part * 2000 + whole) / (whole * 2));
  const exact = tenths * whole === part * 1000;
  const words = `${numberWords(tenths / 10)} per cent`;
  if (exact || ![0, 1000, Math.round(target * 10)].includes(tenths)) return words;
  return `just ${part * 1000 < tenths * whole ? 'under' : 'over'} ${words}`;
}

/** How numbers are rounded, said behind each judgement. */
export const ROUNDING =
  'Percentages are shown to one decimal place, half up; what is met is judged by the figures before rounding.';
