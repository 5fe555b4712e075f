import { describe, expect, it } from '@jest/globals';
import { aLetter, anInterestCase } from '../../../../../test/postroom/letter-builders.js';

describe('The letter about an interest that is on no register', () => {
  it('tells the member who declared it by when and where', () => {
    const letter = aLetter('interest-to-register', {
      case: anInterestCase(),
      to: 'declaring member',
      on: '2023-07-19',
      event: 'interest.registration-required',
    });
    expect(letter.subject).toBe('Your interest is to be registered by Tuesday 15 August 2023');
    expect(letter.text)
      .toBe(`You declared a disclosable pecuniary interest that is not on the register: notify it to the monitoring officer by Tuesday 15 August 2023.

What to do: enter it in your register of interests, in the words the register should have. That notifies the monitoring officer.

Declared by: Councillor Max Reed
Declared on: Wednesday 19 July 2023
Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item: Lorry park at Ashcombe
Basis: Localism Act 2011, section 31: 28 days beginning with the day it was disclosed

Enter it in your register:
http://scrutiny.test/app/page

Why you got this: you are the member who declared this interest.

If you do nothing: we write again before the date. Not to notify it in time without a reasonable excuse is an offence (section 34).

Next letter: on Tuesday 1 August 2023, unless the interest is registered by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('tells the monitoring officer, who need do nothing yet', () => {
    const letter = aLetter('interest-to-register', {
      case: anInterestCase(),
      to: 'monitoring officer',
      on: '2023-07-19',
      event: 'interest.registration-required',
    });
    expect(letter.subject).toBe(
      'An interest of Councillor Max Reed is to be registered by Tuesday 15 August 2023',
    );
    expect(letter.text)
      .toBe(`Councillor Max Reed declared a disclosable pecuniary interest that is not on the register: it is to be notified to you by Tuesday 15 August 2023.

What to do: nothing yet. The member enters it, or tells you and you enter it.

Declared by: Councillor Max Reed
Declared on: Wednesday 19 July 2023
Meeting: Crime and Disorder Committee, Wednesday 19 July 2023
Item: Lorry park at Ashcombe
Basis: Localism Act 2011, section 31: 28 days beginning with the day it was disclosed

See what was declared:
http://scrutiny.test/app/page

Why you got this: you are the monitoring officer of Marchfield County Council.

If you do nothing: we write to the member before the date, and to you if it passes.

Next letter: on Wednesday 16 August 2023, unless the interest is registered by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
