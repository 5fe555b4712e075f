import type { InterestView } from '#records/interests';
import { INTERESTS } from '#rules';
import { entryChoices, memberChoices } from './interest-fields.js';
import { aboutInWords, kindInWords, natureInWords, roomInWords } from './interest-words.js';
import type { InterestsSubject } from './interest.subject.js';
import { mustGo } from './must-go.js';

/**
 * Interests on the run page of one item: who declared what in it or in the whole meeting, who must still leave, whom the
 * register hints at, and a form to declare one now.
 */
export function interestsPanel(subject: InterestsSubject, item: number) {
  const { page, interests, declarers, matches, meeting, mayRun } = subject;
  const here = interests.filter(
    ({ state, itemNumber }) =>
      state !== 'withdrawn' && (itemNumber === null || itemNumber === item),
  );
  const sits = meeting.state === 'in session';
  return {
    item,
    page,
    lines: here.map((one) => ({
      number: one.number,
      name: one.name,
      kind: kindInWords(one),
      about: one.itemNumber === null ? aboutInWords(one) : null,
      nature: natureInWords(one),
      room: roomInWords(one),
      leaving: mayRun && sits && mustGo(one) ? `${page}/${one.number}/leaving` : null,
    })),
    mustGo: here.filter(mustGo).map(({ name }: InterestView) => name),
    hints: matches
      .filter(({ itemNumber }) => itemNumber === item)
      .map(({ name, nature }) => ({ name, why: nature })),
    declare: mayRun && sits ? page : null,
    members: [{ value: '', text: 'Choose the member' }, ...memberChoices(declarers)],
    kinds: Object.entries(INTERESTS).map(([value, text]) => ({ value, text })),
    entries: entryChoices(declarers, true),
  };
}
