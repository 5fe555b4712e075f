import { DECLARED_WHEN, type InterestView } from '#records/interests';
import { INTERESTS } from '#rules';
import type { Badge } from '../meetings/meeting-badge.js';

/** "Item 5, Road safety", or the whole meeting. */
export function aboutInWords({ itemNumber, itemTitle }: InterestView): string {
  return itemNumber === null ? 'The whole meeting' : `Item ${itemNumber}, ${itemTitle ?? ''}`;
}

/** What it is; of a sensitive one only that there is one. */
export function natureInWords({ nature, isSensitive }: InterestView): string {
  if (nature === null) return 'A sensitive interest, whose details are withheld.';
  return isSensitive ? `${nature} (sensitive: not to be read out or minuted)` : nature;
}

/** What the member does for the item. */
export function roomInWords({ leavesRoom, hasLeft, dispensation, kind }: InterestView): string {
  if (dispensation !== null) {
    return `May take part by dispensation of ${dispensation.by}: ${dispensation.reason}`;
  }
  if (hasLeft) return 'Left the room for it.';
  if (leavesRoom) return 'Leaves the room, and takes no part in discussion or vote.';
  return kind === 'party whip' ? 'Stays, and the whip is minuted.' : 'Stays and takes part.';
}

/** "Disclosable pecuniary interest, declared at the start". */
export function kindInWords({ kind, when }: InterestView): string {
  return `${INTERESTS[kind]}, declared ${DECLARED_WHEN[when].toLowerCase()}`;
}

/** The word for how a declaration stands. */
export function interestBadge({ state, leavesRoom }: InterestView): Badge {
  switch (state) {
    case 'withdrawn':
      return { text: 'Withdrawn', tone: 'quiet' };
    case 'to be registered':
      return { text: 'To be registered', tone: 'soon' };
    case 'registered':
      return { text: 'Registered', tone: 'done' };
    case 'declared':
      return leavesRoom ? { text: 'Leaves', tone: 'calm' } : { text: 'Stays', tone: 'calm' };
  }
}
