import type { DueRow } from '#records/home';
import { paths } from '#records/paths';
import { dateInWords } from '#rules';
import type { Told } from './told.js';

/** A declared interest that is to be entered in the register; its reference is the day of the meeting and its number. */
export function registrationWaits({ reference, part, person, since, due }: DueRow): Told {
  const [heldOn = '', number = ''] = reference.split('/');
  return {
    words: `Register the interest ${person ?? 'a member'} declared`,
    href: `${paths.interests(part, heldOn)}/${number}/registration`,
    due,
    ...(since === null
      ? {}
      : { why: `28 days beginning with its disclosure on ${dateInWords(since)}.` }),
  };
}

/** A member's register, which they were asked to look through. */
export function registerWaits({ reference, person, since, due }: DueRow): Told {
  return {
    words: `Look through the register of interests of ${person ?? 'a member'}`,
    href: paths.register(reference),
    due,
    ...(since === null ? {} : { why: `Asked once a year, this time on ${dateInWords(since)}.` }),
  };
}
