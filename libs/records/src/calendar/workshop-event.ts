import { atLondon, type LocalDate } from '#rules';

/** A workshop as calendars tell it. */
export interface CalendarWorkshop {
  readonly id: string;
  readonly partnership: string;
  readonly year: string;
  readonly council: string;
  readonly workshop: {
    readonly on: LocalDate;
    /** A time of day in London, `HH:MM`. */
    readonly at: string;
    readonly place: string;
    readonly about: string;
    /** Rises with every change. */
    readonly sequence: number;
    readonly cancelledBecause: string | null;
  };
}

/** How long a workshop is taken to last. Minutes. */
const USUAL = 180;

/** The workshop of a strategic assessment as an event of a calendar; moved, it keeps its `uid` and its sequence rises. */
export function workshopEvent({ id, partnership, year, council, workshop }: CalendarWorkshop) {
  const { on, at, place, about, sequence, cancelledBecause } = workshop;
  return {
    uid: `workshop-${id}@critical-friend`,
    sequence,
    starts: atLondon(on, at.startsWith('01:') ? '02:00' : at),
    minutes: USUAL,
    summary: `Strategic assessment ${year}: workshop of the ${partnership}`,
    location: place,
    description: [council, ...(about === '' ? [] : [about])].join('\n'),
    url: null,
    status: cancelledBecause === null ? ('confirmed' as const) : ('cancelled' as const),
  };
}
