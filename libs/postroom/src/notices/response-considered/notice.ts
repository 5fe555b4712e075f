import { OUTCOMES } from '#rules';
import { noticeAbout, type Occasion } from '../notice.js';
import { noAnswerOwed } from '../still-true.js';

const asksAgain = ({ message }: Pick<Occasion, 'message'>): boolean =>
  message.event === 'response.asked-again';

/** To the authority: what the committee made of its answer, by which minute, and what more it asks for by when. */
export const responseConsidered = noticeAbout('recommendation', {
  name: 'response-considered',
  triggers: [
    { event: 'response.considered', to: ['contact', 'signatory'] },
    { event: 'response.asked-again', to: ['contact', 'signatory'] },
  ],
  ladder: 'response',
  notNeeded: (occasion) => {
    const { case: found } = occasion;
    if (found.consideration === null) return 'The committee has not considered it.';
    if (asksAgain(occasion)) return noAnswerOwed(found);
    return found.state === 'asked again' ? 'A further answer was asked for meanwhile.' : null;
  },
  words: (occasion) => {
    const { consideration, answer, further } = occasion.case;
    return {
      consideration,
      outcome: consideration === null ? '' : OUTCOMES[consideration.outcome],
      answer,
      further: asksAgain(occasion) ? further : null,
    };
  },
});
