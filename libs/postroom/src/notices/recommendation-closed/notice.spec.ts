import { describe, expect, it, test } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter that closes a recommendation', () => {
  it('gives the kind of closure, the reason and the minute', () => {
    const letter = aLetter('recommendation-closed', {
      case: aRecommendationCase({
        state: 'closed',
        closure: {
          kind: 'partly',
          reason: 'Two schools of three have a plan.',
          successor: null,
          closedOn: localDate('2024-01-17'),
          dissent: null,
          recheckOn: null,
          decision: null,
          minute: '30',
        },
      }),
      to: 'signatory',
      on: '2024-01-17',
      event: 'recommendation.closed',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: closed by the committee on Wednesday 17 January 2024, partly implemented',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee closed recommendation CDC-2023-1 to Marchfield Police on Wednesday 17 January 2024 (minute 30): partly implemented.

What to do: nothing. Thank you for your part in it.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Reason: Two schools of three have a plan.

See CDC-2023-1 and its history:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: nothing more happens. The committee can reopen it, with a minute.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});

test('The letter of a closing leads to the public decision once it is published', () => {
  const closure = {
    kind: 'implemented',
    reason: 'The plan is out.',
    successor: null,
    closedOn: localDate('2023-10-11'),
    minute: '22',
    dissent: null,
    recheckOn: localDate('2024-04-10'),
    decision: 'CDC-2023-D4',
  } as const;
  const { text } = aLetter('recommendation-closed', {
    case: aRecommendationCase({ state: 'closed', closure }),
    to: 'contact',
    on: '2023-10-11',
    event: 'recommendation.closed',
    links: { decision: 'http://scrutiny.test/decisions/CDC-2023-D4' },
  });
  expect(text).toContain(
    'Looked at again: by 10 April 2024\n\nThe public decision:\nhttp://scrutiny.test/decisions/CDC-2023-D4\n',
  );
});
