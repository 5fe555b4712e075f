import { describe, expect, it } from '@jest/globals';
import { aLetter, anAuthorityLetterCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';

describe('The letter that asks the chair to approve a letter', () => {
  it('tells the chair what waits, and by when it is to be sent', () => {
    const letter = aLetter('letter-to-approve', {
      on,
      case: anAuthorityLetterCase({ state: 'with the chair' }),
      to: 'chair',
      event: 'letter.submitted',
    });
    expect(letter.subject).toBe(
      'Please approve by Wednesday 26 July 2023: letter to Marchfield Police with 2 recommendations',
    );
    expect(letter.text)
      .toBe(`The letter to Marchfield Police with 2 recommendations of the Crime and Disorder Committee waits for your approval.

What to do: read it and approve it, or return it and say what to change. It is to be sent by Wednesday 26 July 2023, five working days after the meeting.

It carries CDC-2023-1, CDC-2023-2, made on 19 July 2023. You will see the letter exactly as Marchfield Police will read it.

Read the letter to Marchfield Police:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the letter is not sent, and no date for an answer begins to run.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is no longer true', () => {
    const write = () =>
      aLetter('letter-to-approve', {
        on,
        case: anAuthorityLetterCase({ state: 'drafted' }),
        to: 'chair',
        event: 'letter.submitted',
      });
    expect(write).toThrow('It is drafted.');
  });
});
