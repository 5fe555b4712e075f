import type { Action } from '#rules';

/** Placeholders of the ids one kind of duty is bound by, and of the day. */
export interface Bounds {
  readonly councils: string;
  readonly committees: string;
  readonly authorities: string;
  readonly priorities: string;
  readonly reports: string;
  /** The asker alone. */
  readonly people: string;
  /** Today's local date. */
  readonly today: string;
}

/** One kind of duty: whose it is, and where it is found. */
export interface DueKind {
  /** A duty is somebody's who may do one of these where it stands. */
  readonly asks: readonly Action[];
  /** Rows of (council_id, what, reference, part, about, since, due, person). */
  readonly sql: (bounds: Bounds) => string;
}
