import { describe, expect, it } from '@jest/globals';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about a recommendation nobody has acknowledged', () => {
  it('asks the contact to acknowledge', () => {
    const letter = aLetter('recommendation-not-acknowledged', {
      case: aRecommendationCase(),
      to: 'contact',
      on: '2023-07-24',
      rung: 'acknowledge A+3',
    });
    expect(letter.subject).toBe(
      'Please acknowledge CDC-2023-1, sent on 19 July 2023; its answer is due by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`We have not heard that Marchfield Police received recommendation CDC-2023-1, sent on Wednesday 19 July 2023.

What to do: acknowledge receipt today. The answer itself is due by Wednesday 16 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Acknowledge CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: the date stands all the same, and the reminders before it still go to Marchfield Police.

Next letter: on Wednesday 2 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('asks the officer to make sure that it arrived', () => {
    const letter = aLetter('recommendation-not-acknowledged', {
      case: aRecommendationCase(),
      to: 'officer',
      on: '2023-07-24',
      rung: 'acknowledge A+3',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: Marchfield Police has not acknowledged it; its answer is due by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police has not acknowledged recommendation CDC-2023-1, sent on Wednesday 19 July 2023.

What to do: make sure that it arrived and is with the right person. The answer is due by Wednesday 16 August 2023.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the date stands all the same, and the reminders before it still go to Marchfield Police.

Next letter: on Friday 11 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
