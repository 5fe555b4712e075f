import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about what the committee made of an answer', () => {
  it('gives the outcome with its minute', () => {
    const letter = aLetter('response-considered', {
      case: aRecommendationCase({
        state: 'considered',
        answer: {
          id: 'response',
          number: 1,
          decision: 'accepted in part',
          reason: 'Two of the three schools are in our area.',
          action: 'Publish a plan for those two.',
          owner: 'Head of Roads Policing',
          targetDate: localDate('2023-12-01'),
          submittedAt: '2023-08-14T10:05:00.000Z',
          submittedOn: localDate('2023-08-14'),
          submittedBy: 'Tom Varley',
          how: 'online',
          returnedBecause: null,
        },
        consideration: {
          outcome: 'satisfied',
          remark: 'The committee thanks the force for its candour.',
          consideredOn: localDate('2023-10-11'),
          minute: '21',
        },
      }),
      to: 'signatory',
      on: '2023-10-11',
      event: 'response.considered',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: considered by the committee on Wednesday 11 October 2023: satisfied with the response',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee considered the answer of Marchfield Police to recommendation CDC-2023-1 on Wednesday 11 October 2023 (minute 21): satisfied with the response.

What to do: carry out what you said you would, by 1 December 2023. We ask for a report of progress every quarter.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

What the committee said: The committee thanks the force for its candour.

See CDC-2023-1 and its history:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the recommendation stays open until the committee closes it.

Next letter: when a report of progress is due, or when the committee closes the recommendation.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says what more is wanted, by when, and where to answer again', () => {
    const letter = aLetter('response-considered', {
      case: aRecommendationCase({
        state: 'asked again',
        response: {
          kind: 'response' as const,
          startedOn: localDate('2023-10-11'),
          dueOn: localDate('2023-11-08'),
          originalDueOn: localDate('2023-11-08'),
          isRunning: true,
          citation: 'Asked for by the committee; no duty in law',
        },
        consideration: {
          outcome: 'more information',
          remark: null,
          consideredOn: localDate('2023-10-11'),
          minute: '21',
        },
        further: {
          wanted: 'How many children walk to each of the three schools.',
          askedOn: localDate('2023-10-11'),
          dueOn: localDate('2023-11-08'),
        },
      }),
      to: 'signatory',
      on: '2023-10-11',
      event: 'response.asked-again',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: please answer again by Wednesday 8 November 2023; the committee asks for more',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee considered the answer of Marchfield Police to recommendation CDC-2023-1 on Wednesday 11 October 2023 (minute 21): more information wanted.

What is wanted: How many children walk to each of the three schools.

What to do: answer by Wednesday 8 November 2023. Your earlier answer stays on the record. The date is one the committee asks for; the law sets none.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1 again:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: after 8 November 2023 the further answer is shown as overdue.

Next letter: on Wednesday 1 November 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not sent when a further answer was asked for meanwhile, which has a letter of its own', () => {
    const asked = () =>
      aLetter('response-considered', {
        case: aRecommendationCase({
          state: 'asked again',
          consideration: {
            outcome: 'invite back',
            remark: null,
            consideredOn: localDate('2023-10-11'),
            minute: '21',
          },
        }),
        to: 'contact',
        on: '2023-10-11',
        event: 'response.considered',
      });
    expect(asked).toThrow('A further answer was asked for meanwhile.');
  });
});
