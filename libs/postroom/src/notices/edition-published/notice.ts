import { changeLines } from '../change-lines.js';
import { noticeAbout } from '../notice.js';

/** To the chairs of the partnership and of its working group: a new edition is in force, and what it changed. */
export const editionPublished = noticeAbout('edition', {
  name: 'edition-published',
  triggers: [{ event: 'edition.published', to: ['partnership chair', 'working-group chair'] }],
  ladder: null,
  notNeeded: () => null,
  words: ({ case: { changes } }) => ({
    changes: changeLines(changes.filter(({ kind }) => kind !== 'keep')),
  }),
});
