import { noticeAbout } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

/** What the payload of a request says that goes with others in the letter of the first. */
const CARRIED = 'carried';

/** To the chair: an authority asks for more time; several requests at once are one letter. */
export const extensionAsked = noticeAbout('recommendation', {
  name: 'extension-asked',
  triggers: [
    {
      event: 'extension.asked',
      to: ['chair'],
      when: ({ message }) => message.payload['together'] !== CARRIED,
    },
  ],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.extension === null) return 'The request was replaced by another.';
    return found.extension.agreed === null ? noAnswerOwed(found) : 'It is decided already.';
  },
  words: ({ case: found, message }) => ({
    extension: found.extension,
    together: message.payload['together'] ?? null,
  }),
});
