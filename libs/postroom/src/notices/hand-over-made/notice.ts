import { HELD_PARTS, shortDate, type HandOverItem } from '#rules';
import { noticeAbout } from '../notice.js';

/** To whoever took over, or the people of the authority that did: the list, and one press that says it was received. */
export const handOverMade = noticeAbout('hand-over', {
  name: 'hand-over-made',
  triggers: [
    { event: 'hand-over.made', to: ['receiver'], when: ({ case: found }) => isOfPerson(found) },
    { event: 'hand-over.made', to: ['contact', 'signatory'] },
  ],
  ladder: null,
  notNeeded: ({ case: { acknowledgedOn } }) =>
    acknowledgedOn === null ? null : `It was acknowledged on ${shortDate(acknowledgedOn)}.`,
  words: ({ case: { items } }) => ({ lines: items.map(lineOf) }),
});

const isOfPerson = (found: { readonly about: string }): boolean =>
  'receiverId' in found && found.receiverId !== null;

/** One thing of the list: what it is a part of, what it is called, how it stands, by when. */
function lineOf({ part, of, reference, state, dueOn }: HandOverItem): string {
  const role = `${HELD_PARTS[part]}, ${of}`;
  if (reference === '') return role;
  return `${role}: ${reference}, ${state}${dueOn === null ? '' : `, due ${shortDate(dueOn)}`}`;
}
