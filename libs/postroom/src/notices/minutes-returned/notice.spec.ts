import { describe, expect, it } from '@jest/globals';
import { aLetter, aMeetingCase, anOccasion } from '../../../../../test/postroom/letter-builders.js';
import { minutesReturned } from './notice.js';

const OUT = {
  case: aMeetingCase({ state: 'minutes drafted' }),
  to: 'officer',
  on: '2023-07-21',
  event: 'minutes.returned',
} as const;

describe('The letter that the chair returned the minutes', () => {
  it('asks the officer to correct them', () => {
    const letter = aLetter('minutes-returned', OUT);
    expect(letter.subject).toBe(
      'Crime and Disorder Committee: the chair returned the minutes of Wednesday 19 July 2023',
    );
    expect(letter.text)
      .toBe(`The chair returned the minutes of the Crime and Disorder Committee of Wednesday 19 July 2023.

What to do: read on their page what the chair wants corrected, correct it, and send them to the chair again.

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

  it('is not needed once they are with the chair again', () => {
    const read = { ...OUT, case: aMeetingCase({ state: 'minutes with the chair' }) };
    expect(minutesReturned.notNeeded(anOccasion('minutes-returned', read))).toBe(
      'The meeting is concluded, with its minutes before the chair.',
    );
  });
});
