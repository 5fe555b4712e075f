import type { ICalLuxonDateTimeStub } from 'ical-generator';

const LOCALE = 'en-GB';

/**
 * An instant as ical-generator asks for its clock time in a zone. A plain `Date` would be written as the wall clock of
 * whatever zone the server happens to be in.
 */
export class ZonedInstant implements ICalLuxonDateTimeStub {
  readonly zone = { type: 'iana' };

  constructor(
    private readonly at: Date,
    private readonly timeZone = 'UTC',
  ) {}

  get isValid(): boolean {
    return !Number.isNaN(this.at.getTime());
  }

  setZone(zone = 'UTC'): ZonedInstant {
    return new ZonedInstant(this.at, zone === 'utc' ? 'UTC' : zone);
  }

  /** Knows the two patterns ical-generator asks for, `yyyyLLdd` and `HHmmss`. */
  toFormat(pattern: string): string {
    const two = { month: '2-digit', day: '2-digit', minute: '2-digit', second: '2-digit' } as const;
    const clock = { hour: '2-digit', hourCycle: 'h23', year: 'numeric' } as const;
    const format = new Intl.DateTimeFormat(LOCALE, { ...two, ...clock, timeZone: this.timeZone });
    const parts = new Map(format.formatToParts(this.at).map(({ type, value }) => [type, value]));
    const of = (...names: readonly Intl.DateTimeFormatPartTypes[]) =>
      names.map((name) => parts.get(name) ?? '').join('');
    switch (pattern) {
      case 'yyyyLLdd':
        return of('year', 'month', 'day');
      case 'HHmmss':
        return of('hour', 'minute', 'second');
      default:
        throw new RangeError(`A calendar was asked for its time as "${pattern}".`);
    }
  }

  toJSDate(): Date {
    return this.at;
  }

  toJSON(): string {
    return this.at.toISOString();
  }
}
