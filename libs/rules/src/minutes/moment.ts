import { compareInstants, type Instant } from '../calendar/index.js';

/** When something was recorded, and its place in the record among what has the same time: the later, the larger. */
export interface Moment {
  /** Null when nobody recorded a time. */
  readonly at: Instant | null;
  readonly order?: number | undefined;
}

/** Sorts by time, then by the order of the record. What has no time comes last. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.at === null || b.at === null) return Number(a.at === null) - Number(b.at === null);
  return compareInstants(a.at, b.at) || (a.order ?? 0) - (b.order ?? 0);
}
