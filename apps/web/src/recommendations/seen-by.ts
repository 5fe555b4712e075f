import { refuse, type Actor } from '#rules';
import { SignInNeeded } from '../http/sign-in-needed.js';
import { PERMISSIONS } from '#rules';

/** Why the reading routes are open at the door: two actions let people read, and every query is bound by both. */
export const SEEN_BY_THE_PERMITTED =
  'read with "read committee work" or "read own requests": every query is bound by what the grants of both reach';

/** Asks nobody to sign in first, and refuses whoever can see no recommendation at all. */
export function refuseStrangers({ kind, grants }: Actor): void {
  if (kind === 'public') throw new SignInNeeded();
  const readers: readonly string[] = [
    ...PERMISSIONS['read committee work'],
    ...PERMISSIONS['read own requests'],
  ];
  if (!grants.some(({ role }) => readers.includes(role))) {
    refuse('not-permitted', 'Your role does not let you see recommendations.');
  }
}
