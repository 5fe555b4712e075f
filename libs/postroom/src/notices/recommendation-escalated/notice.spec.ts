import { describe, expect, it } from '@jest/globals';
import {
  aLetter,
  aRecommendationCase,
  PEOPLE,
} from '../../../../../test/postroom/letter-builders.js';

describe('The letter that escalates a recommendation', () => {
  it('asks a senior officer of the authority to see to it', () => {
    const letter = aLetter('recommendation-escalated', {
      case: aRecommendationCase(),
      to: 'senior officer',
      on: '2023-08-30',
      rung: 'escalate D+14',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: no answer from Marchfield Police, due on Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police has not answered recommendation CDC-2023-1: the answer was due on Wednesday 16 August 2023, 14 days ago.

What to do: please see that Marchfield Police answers now. Tom Varley can submit the answer and has the link to do so.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Why you got this: you are the senior officer of Marchfield Police.

If you do nothing: the answer stays overdue, and the committee takes it up at its next meeting.

Next letter: on Wednesday 13 September 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('asks the chair what comes next', () => {
    const letter = aLetter('recommendation-escalated', {
      case: aRecommendationCase(),
      to: 'chair',
      on: '2023-08-30',
      rung: 'escalate D+14',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: no answer from Marchfield Police, due on Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Marchfield Police has not answered recommendation CDC-2023-1: the answer was due on Wednesday 16 August 2023, 14 days ago.

What to do: agree what comes next: a call to the senior officer, an item on the next agenda, or an invitation to the meeting.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the answer stays overdue, and the committee takes it up at its next meeting.

Next letter: on Wednesday 13 September 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  const atLast = (authorityKind: 'executive' | 'responsible') => ({
    case: aRecommendationCase({ authorityKind }),
    on: '2023-09-13',
    rung: 'escalate D+28',
  });

  it('asks the senior officer of a partner once more after four weeks, as its chief officer', () => {
    const letter = aLetter('recommendation-escalated', {
      ...atLast('responsible'),
      to: 'senior officer',
    });
    expect(letter.text).toContain('What to do: please see that Marchfield Police answers now.');
    expect(letter.text).toContain(
      'Why you got this: you are the senior officer of Marchfield Police.',
    );
    expect(letter.text).toContain('Next letter: no more are planned for you.');
  });

  it("tells the monitoring officer after four weeks where the council's own executive is asked", () => {
    const people = PEOPLE.map((one) =>
      one.audience === 'chief officer' ? { ...one, personId: 'monitoring officer' } : one,
    );
    const letter = aLetter('recommendation-escalated', {
      ...atLast('executive'),
      people,
      to: 'monitoring officer',
    });
    expect(letter.text).toContain('What to do: agree what comes next');
    expect(letter.text).toContain(
      'Why you got this: you are the monitoring officer of Marchfield County Council.',
    );
  });

  it("gives the chair's own reason when the chair escalates", () => {
    const letter = aLetter('recommendation-escalated', {
      case: aRecommendationCase({
        state: 'escalated',
        escalation: { reason: 'Nobody came to the meeting.', by: 'Councillor Ann Dale' },
      }),
      to: 'senior officer',
      on: '2023-08-10',
      event: 'recommendation.escalated',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: no answer from Marchfield Police, due by Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`Councillor Ann Dale has escalated recommendation CDC-2023-1 to Marchfield Police: Nobody came to the meeting.

What to do: please see that Marchfield Police answers by Wednesday 16 August 2023. Tom Varley can submit the answer and has the link to do so.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Why you got this: you are the senior officer of Marchfield Police.

If you do nothing: the answer is overdue after 16 August 2023, and the committee takes it up at its next meeting.

Next letter: on Wednesday 30 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
