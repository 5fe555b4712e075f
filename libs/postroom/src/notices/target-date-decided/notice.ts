import { noticeAbout } from '../notice.js';

/** To the authority: a later target date was agreed, or refused. */
export const targetDateDecided = noticeAbout('recommendation', {
  name: 'target-date-decided',
  triggers: [
    { event: 'target-date.agreed', to: ['contact', 'signatory'] },
    { event: 'target-date.refused', to: ['contact', 'signatory'] },
  ],
  ladder: null,
  notNeeded: ({ case: { laterDate } }) =>
    (laterDate?.agreed ?? null) === null ? 'Another date has been asked for since.' : null,
  words: ({ case: { laterDate } }) => ({ laterDate }),
});
