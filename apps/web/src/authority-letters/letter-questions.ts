import { dateInWords } from '#rules';
import type { LetterSubject } from './letter.subject.js';

/** What an asking page repeats of a letter: each recommendation and by when it is to be answered. */
export function whatItCarries({ letter, dues }: LetterSubject) {
  const { recommendations, state } = letter;
  if (recommendations.length === 0) {
    return [{ key: 'Recommendations', value: 'None is left in it: withdraw it' }];
  }
  const sentToday = state === 'sent' ? '' : 'If sent today: ';
  return recommendations.map(({ reference, wording, addresseeId }) => {
    const due = dues.get(addresseeId);
    const by = due === undefined ? '' : ` ${sentToday}answer by ${dateInWords(due)}.`;
    return { key: reference, value: `${wording}${by}` };
  });
}

/** Who at the authority gets the letter. */
export function readersInWords({ letter }: LetterSubject): string {
  const { readers, authority } = letter;
  if (readers.length === 0) return `Nobody at ${authority} is recorded to write to.`;
  const names = readers.map(({ name, post }) => `${name} (${post})`).join(', ');
  return `One letter with a link to answer each recommendation goes to ${names}.`;
}

/** Who gets a copy, and which authority has nobody to get it; nothing where the law asks for none. */
export function copiesInWords({ letter }: LetterSubject): readonly string[] {
  const { copies } = letter;
  if (copies.length === 0) return [];
  const reached = copies.filter(({ people }) => people.length > 0);
  const unreached = copies.filter(({ people }) => people.length === 0);
  return [
    ...(reached.length === 0
      ? []
      : [
          `A copy for information goes to ${reached.map(({ authority }) => authority).join(', ')} (Police and Justice Act 2006, section 19(2)).`,
        ]),
    ...unreached.map(
      ({ authority }) => `Nobody is recorded at ${authority}: post them a copy yourself.`,
    ),
  ];
}
