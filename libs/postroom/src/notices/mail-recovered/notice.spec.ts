import { describe, expect, it } from '@jest/globals';
import type { MailOutageCase } from '#records/letters';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

const letter = (givenUp: number) => {
  const outage: MailOutageCase = {
    about: 'mail outage',
    id: 'outage',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    beganAt: '2023-07-20T09:15:00Z',
    endedAt: '2023-07-20T11:40:00Z',
    givenUp,
  };
  return aLetter('mail-recovered', {
    to: 'administrator',
    on: '2023-07-20',
    event: 'mail.recovered',
    case: outage,
  });
};

describe('The letter about mail that leaves again', () => {
  it('says to administrators from when to when it was held up', () => {
    expect(letter(0).subject).toBe('Marchfield County Council: mail leaves again');
    expect(letter(0).text)
      .toBe(`The mail of Marchfield County Council leaves again. It was held up from 20 July 2023, 10:15 to 20 July 2023, 12:40.

What to do: nothing. Every letter that waited goes by itself, once.

See how the mail does:
http://scrutiny.test/app/page

Why you got this: you are an administrator of Marchfield County Council.

If you do nothing: nothing is lost.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says what was given up, which does not go by itself', () => {
    expect(letter(2).text).toContain(
      'What to do: 2 letters were given up meanwhile. Look at them and have them sent again.',
    );
    expect(letter(2).text).toContain('what was given up is not sent again by itself.');
  });
});
