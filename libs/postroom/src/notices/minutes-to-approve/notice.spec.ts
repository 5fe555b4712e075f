import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { minutesToApprove } from './notice.js';

const OUT = {
  case: aMeetingCase({ state: 'minutes with the chair' }),
  to: 'chair',
  on: '2023-07-21',
  event: 'minutes.submitted',
} as const;

describe('The letter that minutes wait for approval', () => {
  it('asks the chair to read them', () => {
    const letter = aLetter('minutes-to-approve', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the minutes of Wednesday 19 July 2023 wait for you',
    );
    expect(letter.text)
      .toBe(`The minutes of the Crime and Disorder Committee of Wednesday 19 July 2023 are drafted and wait for your approval.

What to do: read them, with what the officer changed marked, then approve them or return them with what is to be corrected.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

See the minutes:
http://scrutiny.test/app/page

Why you got this: you are the chair of the Crime and Disorder Committee.

If you do nothing: the minutes are not published.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once the chair has read them', () => {
    const read = { ...OUT, case: aMeetingCase({ state: 'minutes approved' }) };
    expect(minutesToApprove.notNeeded(anOccasion('minutes-to-approve', read))).toBe(
      'The meeting is concluded, with minutes the chair approved.',
    );
  });
});
