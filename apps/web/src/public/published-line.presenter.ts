import type { PublishedLine } from '#records/publication';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import { meetingBadge } from '../meetings/meeting-badge.js';

const CALLED_OFF = new Set(['cancelled', 'postponed']);

/** A published meeting as a list shows it to anybody. */
export function publishedLinePresenter(line: PublishedLine) {
  const { committee, committeeSlug, heldOn, startsAt, venue, items, supplements, state } = line;
  return {
    committee,
    date: heldOn,
    words: `${dateInWords(heldOn)}, ${startsAt}`,
    venue,
    items: items === 1 ? '1 item' : `${items} items`,
    supplements: supplementsInWords(supplements),
    href: paths.publicMeeting(committeeSlug, heldOn),
    badge: CALLED_OFF.has(state) ? meetingBadge(state) : null,
  };
}

function supplementsInWords(supplements: number): string {
  if (supplements === 0) return '';
  return supplements === 1 ? ', 1 supplement' : `, ${supplements} supplements`;
}
