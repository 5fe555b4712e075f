import { Temporal } from 'temporal-polyfill';
import { localDate, type LocalDate } from './local-date.js';

declare const instantBrand: unique symbol;

/**
 * A moment in UTC, `2026-07-22T23:30:00Z`, with a fraction of a second where there is one
 * (so two instants are not compared as text).
 */
export type Instant = string & { readonly [instantBrand]: true };

const LONDON = 'Europe/London';

/** Whether a text is an instant in its own form: ISO, UTC, ending in Z. */
export function isInstant(text: string): text is Instant {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && parsed(text) !== undefined;
}

/**
 * An instant from ISO text in UTC or with an offset, which is turned into UTC.
 * @throws RangeError on anything that does not name one moment, such as a time without an offset
 */
export function instant(text: string): Instant {
  const utc = parsed(text)?.toString() ?? '';
  if (isInstant(utc)) return utc;
  throw new RangeError(`"${text}" is not an instant: write it in UTC as 2026-07-22T23:30:00Z`);
}

/** Which of two instants is the earlier: negative when the first is, 0 when they are the same. */
export function compareInstants(a: Instant, b: Instant): number {
  return Temporal.Instant.compare(a, b);
}

/**
 * The London day on which an instant falls, whatever the server's own zone:
 * 23:30 UTC on 22 July 2026 is already 23 July in London.
 */
export function londonDate(at: Instant): LocalDate {
  return localDate(inLondon(at).toPlainDate().toString());
}

/** The London clock time of an instant, `HH:MM`: 08:00 UTC on 1 July 2026 is `09:00`. */
export function londonTime(at: Instant): string {
  return inLondon(at).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant at which the clocks of London show a time on a day: 2026-07-01 09:00 = 08:00 UTC.
 * @param time `HH:MM`, 24 hours
 * @throws RangeError on a malformed time, and on 01:00 to 01:59, which the clock changes skip or repeat
 */
export function atLondon(date: LocalDate, time: string): Instant {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new RangeError(`"${time}" is not a time of day: write it as HH:MM`);
  }
  if (time.startsWith('01:')) {
    throw new RangeError(
      `Nothing is scheduled between 01:00 and 02:00: at a clock change ${time} is skipped or comes twice`,
    );
  }
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(LONDON);
  return instant(zoned.toInstant().toString());
}

function inLondon(at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(LONDON);
}

function parsed(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
