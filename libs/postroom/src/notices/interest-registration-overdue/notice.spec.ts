import { describe, expect, it } from '@jest/globals';
import { aLetter, anInterestCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an interest that was not registered in time', () => {
  it('goes to the member who declared it', () => {
    const letter = aLetter('interest-registration-overdue', {
      case: anInterestCase(),
      to: 'declaring member',
      on: '2023-08-16',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'Your interest is not registered yet; it was due on Tuesday 15 August 2023',
    );
    expect(letter.text)
      .toBe(`The interest you declared on Wednesday 19 July 2023 is not registered yet: it was due on Tuesday 15 August 2023, 1 day ago.

What to do: enter it in your register of interests now, or speak to the monitoring officer today.

Declared by: Councillor Max Reed
Declared on: Wednesday 19 July 2023
Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item: Lorry park at Ashcombe
Basis: Localism Act 2011, section 31: 28 days beginning with the day it was disclosed

Enter it in your register:
http://scrutiny.test/app/page

Why you got this: you are the member who declared this interest.

If you do nothing: it stays overdue. Not to notify it in time without a reasonable excuse is an offence (section 34).

Next letter: on Tuesday 22 August 2023, unless the interest is registered by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the monitoring officer', () => {
    const letter = aLetter('interest-registration-overdue', {
      case: anInterestCase(),
      to: 'monitoring officer',
      on: '2023-08-16',
      rung: 'remind D+1',
    });
    expect(letter.subject).toBe(
      'An interest of Councillor Max Reed is not registered yet; it was due on Tuesday 15 August 2023',
    );
    expect(letter.text)
      .toBe(`The interest Councillor Max Reed declared on Wednesday 19 July 2023 is not registered yet: it was due on Tuesday 15 August 2023, 1 day ago.

What to do: speak to the member, and enter it when they tell you what it is.

Declared by: Councillor Max Reed
Declared on: Wednesday 19 July 2023
Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item: Lorry park at Ashcombe
Basis: Localism Act 2011, section 31: 28 days beginning with the day it was disclosed

See what was declared:
http://scrutiny.test/app/page

Why you got this: you are the monitoring officer of Marchfield County Council.

If you do nothing: it stays overdue. Not to notify it in time without a reasonable excuse is an offence (section 34).

Next letter: on Tuesday 22 August 2023, unless the interest is registered by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
