import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { shortDate } from '#rules';
import type { Told } from './told.js';

/** A suggestion to decide on; or a topic whose meeting is over, or was called off. */
export function topicWaits({ what, reference, part, about, since, person }: DueRow): Told {
  const at = { href: paths.topic(part, reference), due: null };
  const day = since === null ? '' : ` of ${shortDate(since)}`;
  switch (person) {
    case 'suggested':
      return {
        ...at,
        words: `Take up “${what}”, or decline it`,
        why: `Suggested to the ${about}.`,
      };
    case 'cancelled':
    case 'postponed':
      return { ...at, words: `Carry “${what}” forward`, why: `The meeting${day} was ${person}.` };
    default:
      return {
        ...at,
        words: `Say whether “${what}” was considered`,
        why: `The meeting${day} of the ${about} is over.`,
      };
  }
}
