import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aDutyCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

const asked = {
  case: aDutyCase(),
  to: 'chair',
  on: '2024-02-05',
  event: 'annual-duty.at-risk',
  payload: { lastHeld: '2023-07-19', due: '2024-07-19', lost: '2024-07-10' },
} as const;

describe('The letter about a yearly duty at risk', () => {
  it('tells the chair at once, by when and what to do', () => {
    const letter = aLetter('annual-duty-at-risk', asked);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the yearly duty is at risk; it must sit as the crime and disorder committee by Friday 19 July 2024',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee will not meet on Wednesday 10 July 2024, and no other meeting is planned by which it would sit as the crime and disorder committee in time.

What to do: plan another meeting, constituted as the crime and disorder committee, on or before Friday 19 July 2024.

Last sat as the crime and disorder committee: Wednesday 19 July 2023
To sit again by: Friday 19 July 2024, twelve months after
The next meeting planned: none
Basis: SI 2009/942: at least one meeting in every twelve months

See what is due:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: twelve months will have passed without a meeting, and the duty will not have been met.

Next letter: on Friday 19 April 2024, unless the committee has sat by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once another meeting is planned in time', () => {
    const planned = aDutyCase({ nextSitting: localDate('2024-07-16') });
    expect(() => aLetter('annual-duty-at-risk', { ...asked, case: planned })).toThrow(
      'It is to meet on Tuesday 16 July 2024, in time.',
    );
  });
});
