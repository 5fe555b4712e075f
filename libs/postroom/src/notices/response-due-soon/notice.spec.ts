import { describe, expect, it } from '@jest/globals';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an answer that is due soon', () => {
  it('reminds the signatory', () => {
    const letter = aLetter('response-due-soon', {
      case: aRecommendationCase(),
      to: 'signatory',
      on: '2023-08-09',
      rung: 'remind D-7',
    });
    expect(letter.subject).toBe('CDC-2023-1: your answer is due by Wednesday 16 August 2023');
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is due by Wednesday 16 August 2023.

What to do: answer by Wednesday 16 August 2023, or ask for more time before then.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: after 16 August 2023 the answer is shown as overdue.

Next letter: on Friday 11 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('reminds the officer three days before', () => {
    const letter = aLetter('response-due-soon', {
      case: aRecommendationCase(),
      to: 'officer',
      on: '2023-08-11',
      rung: 'remind D-3',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: the answer of Marchfield Police is due by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is due by Wednesday 16 August 2023.

What to do: nothing, if you know that the answer is on its way. Otherwise speak to Tom Varley.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: after 16 August 2023 the answer is shown as overdue.

Next letter: on Wednesday 16 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
