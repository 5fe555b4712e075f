import { describe, expect, it } from '@jest/globals';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';
import { anOutcomeCase } from '../../../../../test/postroom/outcome-cases.js';

describe('The letter about an overdue answer', () => {
  it('goes to the contact', () => {
    const letter = aLetter('outcome-overdue', {
      case: anOutcomeCase(),
      to: 'contact',
      on: '2023-08-17',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'CDC-2023-I1: the answer to the request for information is overdue; it was asked for by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police has not answered the request for information of the Crime and Disorder Committee: an answer was asked for by Wednesday 16 August 2023, 1 day ago.

What to do: give the information now, or say why you cannot.

Request for information CDC-2023-I1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That the number of collisions outside schools in each of the last five years be given.

Give the information:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: it stays overdue in our record, where the committee sees it.

Next letter: on Wednesday 23 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
  it('tells the officer what can be done', () => {
    const letter = aLetter('outcome-overdue', {
      case: anOutcomeCase(),
      to: 'officer',
      on: '2023-08-17',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'CDC-2023-I1: the answer to the request for information is overdue; it was asked for by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police has not answered the request for information of the Crime and Disorder Committee: an answer was asked for by Wednesday 16 August 2023, 1 day ago.

What to do: speak to Marchfield Police. Write down a reply that came another way, or settle it with the reason.

Request for information CDC-2023-I1 to Marchfield Police, resolved by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That the number of collisions outside schools in each of the last five years be given.

See CDC-2023-I1 and its history:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: it stays overdue in our record, where the committee sees it.

Next letter: on Wednesday 23 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
