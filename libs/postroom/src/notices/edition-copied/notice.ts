import { changeLines } from '../change-lines.js';
import { noticeAbout } from '../notice.js';

/** To the police and crime commissioner, or whoever else is to have one: a copy of a published edition. */
export const editionCopied = noticeAbout('edition', {
  name: 'edition-copied',
  triggers: [
    {
      event: 'edition.copy-sent',
      to: ['receiver'],
      when: ({ case: found }) => found.about === 'edition' && found.receiverId !== null,
    },
    { event: 'edition.copy-sent', to: ['contact', 'signatory'] },
  ],
  ladder: null,
  notNeeded: () => null,
  words: ({ case: { changes } }) => ({
    changes: changeLines(changes.filter(({ kind }) => kind !== 'keep')),
  }),
});
