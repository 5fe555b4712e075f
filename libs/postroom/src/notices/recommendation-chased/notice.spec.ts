import { describe, expect, it } from '@jest/globals';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter by which the officer reminds', () => {
  it('asks the signatory for the answer', () => {
    const letter = aLetter('recommendation-chased', {
      case: aRecommendationCase(),
      to: 'signatory',
      on: '2023-08-30',
      event: 'recommendation.chased',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: a reminder, your answer was due on Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The scrutiny officer reminds you of recommendation CDC-2023-1: the answer of Marchfield Police was due on Wednesday 16 August 2023, 14 days ago.

What to do: answer, or ask for more time.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: it stays overdue, and the committee is told.

Next letter: the one that goes by the calendar, unless it has come by then. This one came out of turn.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('asks nobody for an answer that has come', () => {
    const answered = { ...aRecommendationCase(), state: 'responded' as const };
    expect(() =>
      aLetter('recommendation-chased', {
        case: answered,
        to: 'signatory',
        on: '2023-08-30',
        event: 'recommendation.chased',
      }),
    ).toThrow('is not needed');
  });
});
