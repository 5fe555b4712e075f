import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

const ANSWER = {
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
} as const;

describe('The letter that tells of an answer', () => {
  it('asks the officer to check it within three working days', () => {
    const letter = aLetter('response-received', {
      case: aRecommendationCase({ state: 'responded', answer: ANSWER }),
      to: 'officer',
      on: '2023-08-14',
      event: 'response.received',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: Marchfield Police has answered, accepted in part; please check it by Thursday 17 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police answered recommendation CDC-2023-1 on Monday 14 August 2023: accepted in part.

What to do: check by Thursday 17 August 2023 that the answer is complete. Return it if something is missing; its date does not change.

Is it complete? As far as its words show, it answers 6 of 6.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer: accepted in part
Reasons: Two of the three schools are in our area.
What will be done: Publish a plan for those two.
By whom: Head of Roads Policing
By when: 1 December 2023
Submitted by: Tom Varley

See the answer to CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the answer stands as it came, and waits for the committee.

Next letter: none is planned about this answer.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('asks nothing of the chair yet', () => {
    const letter = aLetter('response-received', {
      case: aRecommendationCase({
        state: 'responded',
        answer: {
          ...ANSWER,
          decision: 'not accepted',
          action: null,
          owner: null,
          targetDate: null,
          submittedOn: localDate('2023-08-18'),
          submittedAt: '2023-08-18T10:05:00.000Z',
        },
      }),
      to: 'chair',
      on: '2023-08-18',
      event: 'response.received',
    });
    expect(letter.subject).toBe('CDC-2023-1: Marchfield Police has answered, not accepted');
    expect(letter.text)
      .toBe(`Marchfield Police answered recommendation CDC-2023-1 on Friday 18 August 2023: not accepted. The answer was due on Wednesday 16 August 2023.

What to do: nothing yet. The officer checks the answer by Wednesday 23 August 2023, and the committee considers it at a meeting.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer: not accepted
Reasons: Two of the three schools are in our area.
Submitted by: Tom Varley

See the answer to CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the answer stands as it came, and waits for the committee.

Next letter: none is planned about this answer.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says of a reply on paper when it came and who wrote it down; the days to check run from that', () => {
    const onPaper = {
      ...ANSWER,
      owner: null,
      how: 'post',
      submittedBy: 'Priya Shah',
      submittedAt: '2023-08-21T10:05:00.000Z',
    };
    const letter = aLetter('response-received', {
      case: aRecommendationCase({ state: 'responded', answer: onPaper }),
      to: 'officer',
      on: '2023-08-21',
      event: 'response.received',
    });
    expect(letter.subject).toContain('please check it by Thursday 24 August 2023');
    expect(letter.text).toContain('answered recommendation CDC-2023-1 on Monday 14 August 2023');
    expect(letter.text).toContain(
      'Received: 14 August 2023, by post; written down by Priya Shah\n',
    );
    expect(letter.text).toContain('Owner: Name the person or post responsible.\n');
    expect(letter.text).not.toContain('The answer was due on');
  });
});
