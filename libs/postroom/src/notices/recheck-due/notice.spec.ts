import { expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const dueOn = localDate('2024-04-10');

it('Four weeks before, the officer is told what is to be looked at again', () => {
  const letter = aLetter('recheck-due', {
    case: aRecommendationCase({
      state: 'closed',
      closure: {
        kind: 'implemented',
        reason: 'The plan is out.',
        successor: null,
        closedOn: localDate('2023-10-11'),
        minute: '22',
        dissent: null,
        recheckOn: dueOn,
        decision: null,
      },
      recheck: {
        kind: 'recheck',
        startedOn: localDate('2023-10-11'),
        dueOn,
        originalDueOn: dueOn,
        isRunning: true,
        citation: 'The committee’s own resolve to look again after six months',
      },
    }),
    to: 'officer',
    on: '2024-03-13',
    rung: 'remind D-28',
  });
  expect(letter.subject).toBe('CDC-2023-1: to be looked at again by Wednesday 10 April 2024');
  expect(letter.text)
    .toBe(`The Crime and Disorder Committee closed recommendation CDC-2023-1 on 11 October 2023 and wanted to look at it again by Wednesday 10 April 2024.

What to do: put it on an agenda. The committee settles it by a minute, or reopens the recommendation.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Closed by minute: 22
Reason: The plan is out.

See CDC-2023-1 and its history:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: it stays closed, and nobody has looked at whether it lasted.

Next letter: on Wednesday 10 April 2024, unless the committee has looked at it again by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
});
