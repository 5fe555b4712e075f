import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter about a holding reply', () => {
  it('tells the officer when an answer is expected, and that the clock runs on', () => {
    const letter = aLetter('reply-held', {
      case: anUnsentReply(),
      to: 'officer',
      on: '2023-08-10',
      event: 'reply.held',
      payload: { expected: '2023-08-25' },
    });
    expect(letter.subject).toBe(
      'Marchfield Police sent a holding reply, and expects to answer by Friday 25 August 2023',
    );
    expect(letter.text).toContain(
      'A holding reply does not stop the clock: the first answer is due on Friday 18 August 2023.',
    );
  });
});
