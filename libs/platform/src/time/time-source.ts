/** Where "now" comes from. Everything that needs the time asks here; nothing else reads the system clock for a rule. */
export interface TimeSource {
  /** The present instant, ISO 8601 in UTC, such as `2026-03-06T09:00:00.000Z`. */
  now(): string;
}

/** The machine's own clock. */
export const systemTime: TimeSource = { now: () => new Date().toISOString() };

const HOUR = 3_600_000;

/**
 * London's time of day now, on one fixed date: for demonstrations that must look the same on any day. It is that date
 * in London at every hour, summer and winter: pinned to 19 July it is never the 20th, as 23:30 UTC in July would be.
 * @param wallClock where the time of day comes from
 */
export function pinnedTo(date: string, wallClock: TimeSource = systemTime): TimeSource {
  const summer = hoursAhead(`${date}T12:00:00.000Z`) * HOUR;
  return {
    now: () => {
      const now = wallClock.now();
      const inLondon = new Date(Date.parse(now) + hoursAhead(now) * HOUR).toISOString().slice(10);
      return new Date(Date.parse(`${date}${inLondon}`) - summer).toISOString();
    },
  };
}

/** Whole hours London is ahead of UTC at an instant. */
function hoursAhead(instant: string): number {
  const hour = { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' } as const;
  const inLondon = Number(new Intl.DateTimeFormat('en-GB', hour).format(new Date(instant)));
  return (inLondon - new Date(instant).getUTCHours() + 24) % 24;
}

/** A clock that stands still until it is set: for tests and rehearsals. */
export class SettableTime implements TimeSource {
  constructor(private instant: string) {}

  now(): string {
    return this.instant;
  }

  set(instant: string): void {
    this.instant = new Date(instant).toISOString();
  }
}

/** The time source the settings ask for. */
export function timeSourceFor(config: { readonly today: string | null }): TimeSource {
  return config.today === null ? systemTime : pinnedTo(config.today);
}
