import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { minutesApproved } from './notice.js';

const OUT = {
  case: aMeetingCase({ state: 'minutes approved' }),
  to: 'officer',
  on: '2023-07-21',
  event: 'minutes.approved',
} as const;

describe('The letter that the minutes are approved', () => {
  it('asks the officer to publish them', () => {
    const letter = aLetter('minutes-approved', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the minutes of Wednesday 19 July 2023 are approved',
    );
    expect(letter.text)
      .toBe(`The minutes of the Crime and Disorder Committee of Wednesday 19 July 2023 are approved by the chair.

What to do: publish them as a draft. They are confirmed at a later meeting.

When: Wednesday 19 July 2023, 10:00
Where: Council Chamber

See the minutes:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of the Crime and Disorder Committee.

If you do nothing: the minutes are not published.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once they are published', () => {
    const read = { ...OUT, case: aMeetingCase({ state: 'minutes published' }) };
    expect(minutesApproved.notNeeded(anOccasion('minutes-approved', read))).toBe(
      'The meeting is concluded, with draft minutes published.',
    );
  });
});
