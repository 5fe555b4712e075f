/** Where "now" comes from. Everything that needs the time asks here; nothing else reads the system clock for a rule. */
export interface TimeSource {
  /** The present instant, ISO 8601 in UTC, such as `2026-03-06T09:00:00.000Z`. */
  now(): string;
}

/** The machine's own clock. */
export const systemTime: TimeSource = { now: () => new Date().toISOString() };

/** The machine's time of day on one fixed date: for demonstrations that must look the same on any day. */
export function pinnedTo(date: string): TimeSource {
  return { now: () => `${date}${new Date().toISOString().slice(10)}` };
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
