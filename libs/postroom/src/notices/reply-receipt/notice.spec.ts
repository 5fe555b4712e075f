import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { aReplyCase } from '../../../../../test/postroom/reply-case.js';

describe('The receipt of a whole reply', () => {
  it('says once what was decided on each, with one fingerprint and no word of the answers', () => {
    const letter = aLetter('reply-receipt', {
      case: aReplyCase(),
      to: 'signatory',
      on: '2023-08-14',
      event: 'reply.submitted',
    });
    expect(letter.subject).toBe(
      'Receipt: the reply of Marchfield Police came on Monday 14 August 2023',
    );
    expect(letter.text)
      .toBe(`The reply of Marchfield Police to 2 recommendations of the Crime and Disorder Committee came on Monday 14 August 2023 at 11:05, submitted by Tom Varley.

What to do: nothing now. Keep this letter as your receipt; every word of the reply is at the address below, also as a PDF.

CDC-2023-1: Accepted
CDC-2023-2: Not accepted
Fingerprint of the reply (SHA-256): ${'a'.repeat(64)}

See the reply and its receipt:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: nothing more is needed: the officer checks that each answer is complete, and the committee considers it at a meeting.

Next letter: when the committee has considered an answer, or sooner if something is missing from it.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('names no hour of one on paper, and who wrote it down', () => {
    const letter = aLetter('reply-receipt', {
      case: aReplyCase({ submittedHow: 'post', submittedBy: 'Priya Shah' }),
      to: 'signatory',
      on: '2023-08-14',
      event: 'reply.submitted',
    });
    expect(letter.text).toContain(
      'came on Monday 14 August 2023, and was written down by Priya Shah.',
    );
  });
});
