/** When one item of an agenda is expected to begin, by the items before it. */
export interface RunningTime {
  /** Clock time of London, `HH:MM`. */
  readonly starts: string;
  /** The same without an estimate: whether an item before it has no planned minutes. */
  readonly isAtLeast: boolean;
}

/** The planned course of a meeting. */
export interface Course {
  readonly items: readonly RunningTime[];
  /** Minutes of all items that have any. */
  readonly total: number;
  /** Clock time of London at which the last item ends, `HH:MM`. */
  readonly ends: string;
  /** How many items have no planned minutes. */
  readonly unplanned: number;
}

const DAY = 24 * 60;

/**
 * The running clock of an agenda from its start and each item's planned minutes, null where none are planned.
 * A start at `10:00` with 5, 30 and null minutes: 10:00, 10:05, 10:35; total 35, ends 10:35, one unplanned.
 */
export function courseOf(startsAt: string, minutes: readonly (number | null)[]): Course {
  const begin = Number(startsAt.slice(0, 2)) * 60 + Number(startsAt.slice(3, 5));
  const sum = (planned: readonly (number | null)[]) =>
    planned.reduce<number>((total, one) => total + (one ?? 0), 0);
  const items = minutes.map((_, index) => {
    const before = minutes.slice(0, index);
    return { starts: clock(begin + sum(before)), isAtLeast: before.includes(null) };
  });
  const total = sum(minutes);
  const unplanned = minutes.filter((one) => one === null).length;
  return { items, total, ends: clock(begin + total), unplanned };
}

function clock(minutes: number): string {
  const within = minutes % DAY;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`;
}
