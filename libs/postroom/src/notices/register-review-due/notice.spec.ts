import { describe, expect, it } from '@jest/globals';
import { aLetter, aRegisterCase } from '../../../../../test/postroom/letter-builders.js';

describe('The yearly letter about the register of interests', () => {
  it('asks a member to look through it', () => {
    const letter = aLetter('register-review-due', {
      case: aRegisterCase(),
      to: 'declaring member',
      on: '2023-07-20',
      event: 'register.review-asked',
    });
    expect(letter.subject).toBe(
      'Is your register of interests at Marchfield County Council complete and right? Please say by Thursday 17 August 2023',
    );
    expect(letter.text)
      .toBe(`Once a year we ask every member to look through their register of interests: please do so by Thursday 17 August 2023.

What to do: open your register, which has 3 entries. If nothing has changed, say so with one press; if something has, enter what is new and the end of what is over.

Your register:
http://scrutiny.test/app/page

Why you got this: you are a member of Marchfield County Council.

If you do nothing: after Thursday 17 August 2023 your register is shown as overdue to the monitoring officer. What has changed should be on it all the same.

Next letter: none is planned; we ask again in a year.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });
});
