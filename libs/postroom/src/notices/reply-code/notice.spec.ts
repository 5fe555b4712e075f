import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter with a code', () => {
  it('brings six digits and until when they are good', () => {
    const letter = aLetter('reply-code', {
      case: anUnsentReply({ told: null }),
      to: 'colleague',
      on: '2023-08-10',
      event: 'reply.code-sent',
      payload: { codeSentAt: '2023-08-10T09:00:00.000Z' },
    });
    expect(letter.subject).toBe('Your code to send the reply of Marchfield Police');
    expect(letter.text)
      .toBe(`123456 is the code to send the reply of Marchfield Police. It is good until 10:15 today.

What to do: type it on the page on which you asked for it. Give it to nobody: we never ask for it by telephone or mail.

Go to the reply:
http://scrutiny.test/l/token

Why you got this: you are the one this reply was brought to.

If you do nothing: nothing is sent. If you did not ask for a code, reply to this letter: somebody else may have your link.

Next letter: a code, when you ask for another.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
