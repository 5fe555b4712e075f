import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anUnsentReply } from '../../../../../test/postroom/reply-case.js';

describe('The letter about somebody new at an authority', () => {
  it('tells the signatory who may now read and write the reply', () => {
    const letter = aLetter('reply-new-colleague', {
      case: anUnsentReply(),
      to: 'signatory',
      on: '2023-08-10',
      event: 'reply.passed-on',
      payload: { isNew: 1 },
    });
    expect(letter.subject).toBe('Ada Lowe was given the reply of Marchfield Police');
    expect(letter.text)
      .toBe(`Ines Okoro sent the reply of Marchfield Police to Ada Lowe, who was not among the people of Marchfield Police before and now is its contact.

What to do: nothing, if that is right. If it is not, reply to this letter today and their link is taken back.

See the reply:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: Ada Lowe can read and write the reply, and cannot send it.

Next letter: none is planned about this.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
