import { describe, expect, it } from '@jest/globals';
import { aClearanceCase, aLetter } from '../../../../../test/postroom/letter-builders.js';

const asked = { to: 'clearing officer', on: '2023-06-21' } as const;

describe('The letter that asks for a clearance', () => {
  it('tells whoever gives it what to read, by when, and where', () => {
    const letter = aLetter('clearance-asked', {
      ...asked,
      case: aClearanceCase(),
      event: 'clearance.asked',
    });
    expect(letter.subject).toBe(
      'Finance clearance asked, by Wednesday 28 June 2023: “Road safety outside schools”',
    );
    expect(letter.text)
      .toBe(`The report “Road safety outside schools” is sent to you for finance clearance, by Wednesday 28 June 2023.

What to do: read the report, then clear it or return it with what must be put right.
Others clear their parts at the same time; you need not wait for them.

Clearance: finance
Report: Road safety outside schools
Committee: Crime and Disorder Committee, Marchfield County Council
Meeting: Wednesday 19 July 2023
Author: Nora Finch

Read it and decide:
http://scrutiny.test/l/token

Why you got this: you are the officer who clears this part of the report.

If you do nothing: we write again before the date. After 28 June 2023 the clearance is shown as late, and the report cannot be published.

Next letter: on Monday 26 June 2023, unless the clearance is given by then.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says, when it asks again, that the text has changed and that the change is marked', () => {
    const letter = aLetter('clearance-asked', {
      ...asked,
      case: aClearanceCase(),
      event: 'clearance.asked-again',
    });
    expect(letter.subject).toBe(
      'Finance clearance asked again, by Wednesday 28 June 2023: “Road safety outside schools”',
    );
    expect(letter.text).toContain(
      'The report “Road safety outside schools” is sent to you again for finance clearance, by Wednesday 28 June 2023: it has been changed.',
    );
    expect(letter.text).toContain('What has changed since you last cleared it is marked.');
  });
});
