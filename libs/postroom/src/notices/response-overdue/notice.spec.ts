import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aRecommendationCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an overdue answer', () => {
  it('asks the signatory for the answer, without the word breach', () => {
    const letter = aLetter('response-overdue', {
      case: aRecommendationCase(),
      to: 'signatory',
      on: '2023-08-17',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: your answer is overdue; it was due on Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is overdue: it was due on Wednesday 16 August 2023, 1 day ago.

What to do: please answer now. A late answer is still wanted. If you need more time, ask for it and say why: the chair decides.
Say whether you accept it, accept it in part, do not accept it, or have it in place already. Give your reasons unless you accept it in full; where you accept it, say what will be done, by whom and by when. Not accepting it is a lawful answer.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

Answer CDC-2023-1:
http://scrutiny.test/l/token

Why you got this: you are the signatory of Marchfield Police.

If you do nothing: the answer stays overdue, and the chair of the committee and a senior officer of Marchfield Police are written to.

Next letter: on Wednesday 23 August 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the officer how late it is', () => {
    const letter = aLetter('response-overdue', {
      case: aRecommendationCase(),
      to: 'officer',
      on: '2023-08-30',
      rung: 'remind D+14',
    });
    expect(letter.subject).toBe(
      'CDC-2023-1: the answer of Marchfield Police is overdue; it was due on Wednesday 16 August 2023',
    );
    expect(letter.text)
      .toBe(`The answer of Marchfield Police to recommendation CDC-2023-1 is overdue: it was due on Wednesday 16 August 2023, 14 days ago.

What to do: speak to Tom Varley, and log the answer if it came by another way.

Recommendation CDC-2023-1 to Marchfield Police, made by the Crime and Disorder Committee of Marchfield County Council on 19 July 2023 (minute 14):

> That a joint plan for road safety outside schools be published by December.

See CDC-2023-1:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the answer stays overdue, and the chair of the committee and a senior officer of Marchfield Police are written to.

Next letter: on Wednesday 6 September 2023, unless the answer has come by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the council, and not the authority, how far the date has slipped', () => {
    const move = (from: string, to: string) => ({
      fromDue: localDate(from),
      toDue: localDate(to),
    });
    const slipped = aRecommendationCase({
      state: 'extended',
      response: {
        kind: 'response' as const,
        startedOn: localDate('2023-07-19'),
        dueOn: localDate('2023-11-18'),
        originalDueOn: localDate('2023-08-16'),
        isRunning: true,
        citation: 'Police and Justice Act 2006, sections 19 and 20; SI 2009/942',
        moves: [move('2023-08-16', '2023-09-15'), move('2023-09-15', '2023-11-18')],
      },
    });
    const asked = { case: slipped, on: '2023-11-20', rung: 'remind D+1' } as const;
    const toOfficer = aLetter('response-overdue', { ...asked, to: 'officer' });
    expect(toOfficer.text).toContain(
      'by December.\n\nThe date for the answer has moved 2 times, 94 days: from 16 August 2023 to 18 November 2023.\n\nSee CDC',
    );
    const toSignatory = aLetter('response-overdue', { ...asked, to: 'signatory' });
    expect(toSignatory.text).not.toContain('has moved');
  });
});
