import { describe, expect, it } from '@jest/globals';
import { aLetter, anAuthorityLetterCase } from '../../../../../test/postroom/letter-builders.js';

const on = '2023-07-21';

describe('The letter that says a letter may go', () => {
  it('tells the officer who approved it and by when it is to be sent', () => {
    const letter = aLetter('letter-approved', {
      on,
      case: anAuthorityLetterCase({ state: 'approved' }),
      to: 'officer',
      event: 'letter.approved',
    });
    expect(letter.subject).toBe(
      'Please send by Wednesday 26 July 2023: letter to Marchfield Police, approved by the chair',
    );
    expect(letter.text)
      .toBe(`Councillor Ann Dale has approved the letter to Marchfield Police with 2 recommendations.

What to do: send it by Wednesday 26 July 2023, five working days after the meeting.

It carries CDC-2023-1, CDC-2023-2. Sending it sends each of them, and the time to answer begins on that day.

Send the letter to Marchfield Police:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the letter is not sent, and no date for an answer begins to run.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is no longer true', () => {
    const write = () =>
      aLetter('letter-approved', {
        on,
        case: anAuthorityLetterCase({ state: 'approved', approvedHow: 'by telephone' }),
        to: 'officer',
        event: 'letter.approved',
      });
    expect(write).toThrow('An officer wrote the approval down.');
  });
});
