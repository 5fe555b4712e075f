import { audiencesOf } from '../addressing/audiences-of.js';
import type { Composed } from '../letters/letter-writer.js';
import { rolesTo } from '../letters/reader.js';
import { clockOf } from '../letters/words.js';
import { writeLetter } from '../letters/write-letter.js';
import type { DigestThing } from './digest-words.js';

type Thing = Pick<Extract<Composed, { do: 'send' }>, 'notice' | 'occasion' | 'recipient' | 'words'>;

/** A letter as it stands in a mail of the day. What hangs on no rung, a chase, is due when what it asks for is. */
export function thingOf({ notice, occasion, recipient, words }: Thing): DigestThing {
  const { subject, text } = writeLetter(notice.name, { ...words, inDigest: true });
  const { case: found, reminder, today } = occasion;
  return {
    subject,
    text,
    part: rolesTo(recipient, audiencesOf(notice, occasion), found),
    dueOn: reminder?.dueOn ?? dueOf(found) ?? today,
    links: [words.link ?? [], Object.values(words.links)].flat(),
  };
}

function dueOf(found: Thing['occasion']['case']) {
  const ladder =
    found.about === 'recommendation' && found.state === 'in progress' ? 'progress' : null;
  return clockOf(found, ladder)?.dueOn ?? null;
}
