import { noticeAbout } from '../notice.js';

const event = 'recommendation.corrected' as const;

/** To the authority, and once to every other of the partnership: the committee has corrected the words. The date stays. */
export const recommendationCorrected = noticeAbout('recommendation', {
  name: 'recommendation-corrected',
  triggers: [
    {
      event,
      to: ['contact', 'signatory', 'copied authority'],
      when: ({ message, case: found }) =>
        message.payload['copies'] === 1 &&
        found.about === 'recommendation' &&
        found.regime === 'CD_S19',
    },
    { event, to: ['contact', 'signatory'] },
  ],
  ladder: null,
  notNeeded: ({ case: { correction } }) =>
    correction === null ? 'Its words were not corrected.' : null,
});
