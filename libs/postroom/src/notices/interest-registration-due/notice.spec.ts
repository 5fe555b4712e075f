import { describe, expect, it } from '@jest/globals';
import { aLetter, anInterestCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter before an interest is to be registered', () => {
  it('reminds the member who declared it', () => {
    const letter = aLetter('interest-registration-due', {
      case: anInterestCase(),
      to: 'declaring member',
      on: '2023-08-01',
      rung: 'remind D-14',
    });
    expect(letter.subject).toBe(
      'Your interest is still to be registered, by Tuesday 15 August 2023',
    );
    expect(letter.text)
      .toBe(`The interest you declared on Wednesday 19 July 2023 is still to be registered, by Tuesday 15 August 2023.

What to do: enter it in your register of interests by then. That notifies the monitoring officer.

Declared by: Councillor Max Reed
Declared on: Wednesday 19 July 2023
Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item: Lorry park at Ashcombe
Basis: Localism Act 2011, section 31: 28 days beginning with the day it was disclosed

Enter it in your register:
http://scrutiny.test/app/page

Why you got this: you are the member who declared this interest.

If you do nothing: after 15 August 2023 it is shown as overdue, and the monitoring officer is told.

Next letter: on Tuesday 8 August 2023, unless the interest is registered by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
