import { describe, expect, it } from '@jest/globals';
import { aDutyCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

describe('The warning that the year runs out', () => {
  it('tells the officer nine months after', () => {
    const letter = aLetter('annual-duty-warning', {
      case: aDutyCase(),
      to: 'officer',
      on: '2024-04-19',
      event: 'annual-duty.warned',
      payload: { lastHeld: '2023-07-19', months: 9 },
    });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: it must sit as the crime and disorder committee by Friday 19 July 2024',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee must sit as the crime and disorder committee by Friday 19 July 2024.

What to do: plan a meeting, or see that one already planned is constituted as the crime and disorder committee and will be quorate.

Last sat as the crime and disorder committee: Wednesday 19 July 2023
To sit again by: Friday 19 July 2024, twelve months after
Basis: SI 2009/942: at least one meeting in every twelve months

See what is due:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: twelve months will have passed without a meeting, and the duty will not have been met.

Next letter: on Monday 20 May 2024, unless the committee has sat by then.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the monitoring officer eleven and a half months after', () => {
    const letter = aLetter('annual-duty-warning', {
      case: aDutyCase(),
      to: 'monitoring officer',
      on: '2024-07-04',
      event: 'annual-duty.warned',
      payload: { lastHeld: '2023-07-19', months: 11.5 },
    });
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: it must sit as the crime and disorder committee by Friday 19 July 2024',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee must sit as the crime and disorder committee by Friday 19 July 2024.

What to do: plan a meeting, or see that one already planned is constituted as the crime and disorder committee and will be quorate.

Last sat as the crime and disorder committee: Wednesday 19 July 2023
To sit again by: Friday 19 July 2024, twelve months after
Basis: SI 2009/942: at least one meeting in every twelve months

See what is due:
http://scrutiny.test/app/page

Why you got this: you are the monitoring officer of Marchfield County Council.

If you do nothing: twelve months will have passed without a meeting, and the duty will not have been met.

Next letter: no more are planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
