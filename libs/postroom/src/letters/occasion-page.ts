import { paths } from '#records/paths';
import type { Occasion } from '../notices/notice.js';
import type { Side } from './reader.js';

/** The page an occasion itself leads to, whatever its case has: what is public for the public; null where it is that of the case. */
export function occasionPage(occasion: Occasion, side: Side): string | null {
  if (side === 'public') return publicPageOf(occasion);
  return minutesPageOf(occasion) ?? moreTimePageOf(occasion);
}

/** What a subscriber is shown: nothing but what is published. */
function publicPageOf({ case: found, message }: Occasion): string {
  if (found.about !== 'meeting') return '/';
  const at = message.event === 'minutes.published' ? paths.publicMinutes : paths.publicMeeting;
  return at(found.committeeSlug, found.heldOn);
}

const TO_THE_MINUTES: ReadonlySet<string> = new Set([
  'minutes.submitted',
  'minutes.returned',
  'minutes.approved',
]);

/** The minutes while they are written, or as members read them once they are published, for a letter about them. */
function minutesPageOf({ case: found, message }: Occasion): string | null {
  if (found.about !== 'meeting') return null;
  const { committeeSlug, heldOn } = found;
  if (message.event === 'minutes.published') return paths.memberMinutes(committeeSlug, heldOn);
  return TO_THE_MINUTES.has(message.event) ? paths.minutes(committeeSlug, heldOn) : null;
}

/** Where the chair decides on several requests for more time at once. */
function moreTimePageOf({ case: found, message }: Occasion): string | null {
  const isOfSeveral = message.event === 'extension.asked' && 'together' in message.payload;
  return isOfSeveral && found.about === 'recommendation'
    ? paths.moreTimeDecision(found.reference, found.authoritySlug)
    : null;
}
