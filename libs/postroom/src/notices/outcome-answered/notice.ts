import { noticeAbout } from '../notice.js';

/** To the officer: a body said what it did with a comment, a request or a referral. Who wrote a reply down needs no letter. */
export const outcomeAnswered = noticeAbout('outcome', {
  name: 'outcome-answered',
  triggers: [{ event: 'outcome.answered', to: ['officer'] }],
  ladder: null,
  notNeeded: ({ case: found }) => {
    if (found.answer === null) return 'There is no such answer.';
    if (found.answeredHow !== 'online') return 'The officer wrote it down.';
    return found.state === 'answered' ? null : 'It was dealt with already.';
  },
});
