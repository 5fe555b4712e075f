import { PERMISSIONS, refuse, type Actor } from '#rules';
import { SignInNeeded } from '../http/sign-in-needed.js';

/** Why a request for data is open at the door: two actions let people read it, and every query is bound by both. */
export const SEEN_BY_PARTNERS =
  'read with "read partnership work" or "read own requests": every query is bound by what the grants of both reach';

/** Asks nobody to sign in first, and refuses whoever can see no request for data at all. */
export function refuseOutsiders({ kind, grants }: Actor): void {
  if (kind === 'public') throw new SignInNeeded();
  const readers: readonly string[] = [
    ...PERMISSIONS['read partnership work'],
    ...PERMISSIONS['read own requests'],
  ];
  if (!grants.some(({ role }) => readers.includes(role))) {
    refuse('not-permitted', 'Your role does not let you see requests for data.');
  }
}
