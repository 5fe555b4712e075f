import { addDays, atLondon, londonDate, londonTime, type Instant } from '../calendar/index.js';

/** From when to when a council's letters are quiet, London times as `HH:MM`; over midnight where the first is the later. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/**
 * Until when a letter that is not urgent waits: the end of the quiet hours an instant falls in; null outside them.
 * They begin at `from` and are over at `to`. Worked example: 20:00 to 07:00, at 22:15 on 8 August 2023 in London: 07:00
 * on 9 August, the instant 06:00 UTC.
 * @throws RangeError for hours that end between 01:00 and 02:00, which a clock change skips or repeats
 */
export function quietUntil(now: Instant, { from, to }: QuietHours): Instant | null {
  const day = londonDate(now);
  const time = londonTime(now);
  if (from <= to) return time >= from && time < to ? atLondon(day, to) : null;
  if (time >= from) return atLondon(addDays(day, 1), to);
  return time < to ? atLondon(day, to) : null;
}
