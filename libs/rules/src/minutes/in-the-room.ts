import { compareMoments, type Moment } from './moment.js';
import type { Happening } from './recorded.js';

/**
 * Whether somebody was in the room at a moment, by when they came and went: `happenings` are those of the whole meeting.
 * Of whom neither is recorded, nobody knows: false.
 */
export function isInTheRoom(
  who: string,
  moment: Moment,
  happenings: readonly Happening[],
): boolean {
  const theirs = happenings
    .filter((one) => 'who' in one && one.who === who)
    .toSorted(compareMoments);
  const before = theirs.findLast((one) => compareMoments(one, moment) <= 0);
  return before === undefined ? theirs[0]?.kind === 'left' : before.kind !== 'left';
}
