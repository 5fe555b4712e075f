import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter of the day on which an answer is due', () => {
  it('says today to the contact on the day itself', () => {
    const letter = aLetter('response-due-today', {
      case: aRecommendationCase(),
      to: 'contact',
      on: '2023-08-16',
      rung: 'remind D',
    });
    expect(letter.subject).toBe('CDC-2023-1: your answer is due today, Wednesday 16 August 2023');
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is due today, Wednesday 16 August 2023.

What to do: see that it is answered today. If that cannot be done, ask for more time now: the chair decides.
You can acknowledge receipt, write the answer and ask for more time. Only Tom Varley can send it, by a link of their own.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the contact of Marchfield Police.

If you do nothing: after 16 August 2023 the answer is shown as overdue, and we write again.

Next letter: no more are planned for you.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('never says today of Good Friday, and names the last working day before it', () => {
    const letter = aLetter('response-due-today', {
      case: aRecommendationCase({
        madeOn: localDate('2026-03-06'),
        sentOn: localDate('2026-03-06'),
        response: {
          kind: 'response' as const,
          startedOn: localDate('2026-03-06'),
          dueOn: localDate('2026-04-03'),
          originalDueOn: localDate('2026-04-03'),
          isRunning: true,
          citation: 'Police and Justice Act 2006, sections 19 and 20; SI 2009/942',
        },
      }),
      to: 'signatory',
      on: '2026-04-02',
      rung: 'remind D',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: your answer is due on Friday 3 April 2026 (Good Friday)',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is due on Friday 3 April 2026 (Good Friday). The last working day before it is Thursday 2 April.

What to do: answer by then. If that cannot be done, ask for more time now: the chair decides.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 6 March 2026 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: after 3 April 2026 the answer is shown as overdue, and we write again.

Next letter: on Tuesday 7 April 2026, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
