import type { AuthorityLetterCase } from '#records/letters';
import type { Recipient } from '../addressing/recipients.js';

/** What in a letter its reader's own authority is asked too, as references in a row; empty for most readers. */
export function alsoAsked(
  { copies }: Pick<AuthorityLetterCase, 'copies'>,
  { personId }: Pick<Recipient, 'personId'>,
): string {
  const own = copies.filter(({ people }) => people.some((one) => one.personId === personId));
  return [...new Set(own.flatMap(({ asked }) => asked))].join(', ');
}
