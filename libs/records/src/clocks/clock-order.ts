import type { Counted, LocalDate, Place } from '#rules';

export type ClockKind =
  | 'response'
  | 'progress'
  | 'review'
  | 'contribution'
  | 'report'
  | 'clearance'
  | 'registration'
  | 'outcome'
  | 'attendance'
  | 'data'
  | 'recheck'
  | 'action';

/** What a service asks of the clocks beside a transition that starts, moves or stops one. */
export type ClockOrder =
  | {
      readonly do: 'start';
      readonly counted: Counted;
      /** The event the law counts from, in words. */
      readonly startEvent: string;
      readonly edge: string;
    }
  | {
      readonly do: 'move';
      readonly to: LocalDate;
      readonly reason: string;
      readonly agreedBy: string;
    }
  | {
      readonly do: 'stop';
      /** The local date on which what was waited for came, when that is not today. */
      readonly on: LocalDate;
    };

/** The thing a clock runs for, and where it stands: whose answer it is, and who asked. */
export interface ClockSubject {
  readonly place: Place;
  readonly kind: string;
  readonly id: string;
}
