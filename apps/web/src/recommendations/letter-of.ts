import { letterSlug } from '#records/authority-letters';
import { paths } from '#records/paths';
import type { AddresseeRecord } from '#records/recommendations';
import { shortDate } from '#rules';

/** The letter a recommendation goes or went in, or the page that prepares one; null where neither is of use. */
export function letterOf(addressee: AddresseeRecord) {
  const { letter, state, committeeSlug, heldOn, slug: authoritySlug } = addressee;
  if (letter === null) {
    return state === 'made'
      ? {
          text: 'Prepare the letters of the meeting',
          href: paths.meetingLetters(committeeSlug, heldOn),
        }
      : null;
  }
  const slug = letterSlug({ authoritySlug, number: letter.number });
  const href = paths.authorityLetter(committeeSlug, heldOn, slug);
  if (letter.sentOn !== null) return { text: `The letter of ${shortDate(letter.sentOn)}`, href };
  return { text: 'The letter it goes in', href };
}
