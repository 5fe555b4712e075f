import { describe, expect, it } from '@jest/globals';
import {
  aLetter,
  aRecommendationCase,
  PEOPLE,
} from '../../../../../test/postroom/letter-builders.js';

describe('The letter that sends a recommendation', () => {
  it('tells the signatory what is asked, by when, and how to answer', () => {
    const letter = aLetter('recommendation-sent', {
      case: aRecommendationCase(),
      to: 'signatory',
      on: '2023-07-19',
      event: 'recommendation.sent',
    });
    expect(letter.subject).toBe(
      'Please answer CDC-2023-1 by Wednesday 16 August 2023: recommendation of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council asks Marchfield Police to answer a recommendation by Wednesday 16 August 2023.

What to do: acknowledge receipt now, and answer by Wednesday 16 August 2023.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

The date is counted from 19 July 2023, the day it was sent. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

Acknowledge and answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: we write again before the date. After 16 August 2023 the answer is shown as overdue, and in time the chair and a senior officer are written to.

Next letter: on Wednesday 9 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the contact who can submit the answer', () => {
    const letter = aLetter('recommendation-sent', {
      case: aRecommendationCase(),
      to: 'contact',
      on: '2023-07-19',
      event: 'recommendation.sent',
    });
    expect(letter.subject).toBe(
      'Please answer CDC-2023-1 by Wednesday 16 August 2023: recommendation of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council asks Marchfield Police to answer a recommendation by Wednesday 16 August 2023.

What to do: acknowledge receipt now, and see that it is answered by Wednesday 16 August 2023.
You can acknowledge receipt, write the answer and ask for more time. Only Tom Varley can send it, by a link of their own.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

The date is counted from 19 July 2023, the day it was sent. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

Acknowledge CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: we write again before the date. After 16 August 2023 the answer is shown as overdue, and in time the chair and a senior officer are written to.

Next letter: on Monday 24 July 2023, unless receipt is acknowledged by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('comes to the officer, who learns why, when the authority has nobody', () => {
    const letter = aLetter('recommendation-sent', {
      case: aRecommendationCase(),
      to: 'officer',
      on: '2023-07-19',
      event: 'recommendation.sent',
      people: PEOPLE.slice(3),
    });
    expect(letter.subject).toBe(
      'Please answer CDC-2023-1 by Wednesday 16 August 2023: recommendation of the Crime and Disorder Committee',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee of Marchfield County Council asks Marchfield Police to answer a recommendation by Wednesday 16 August 2023.

What to do: find out who at Marchfield Police can answer by Wednesday 16 August 2023, and see that it reaches them.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

The date is counted from 19 July 2023, the day it was sent. Basis: Police and Justice Act 2006, sections 19 and 20; SI 2009/942.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: it is meant for the contact of Marchfield Police and the signatory of Marchfield Police, and our record names nobody there. You are the scrutiny officer of the Crime and Disorder Committee, so it comes to you rather than being lost. Please see to it, and have someone named.

If you do nothing: we write again before the date. After 16 August 2023 the answer is shown as overdue, and in time the chair and a senior officer are written to.

Next letter: on Monday 24 July 2023, unless receipt is acknowledged by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
