import { describe, expect, it } from '@jest/globals';
import type { LeftWorkCase } from '#records/letters';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

const leftWork = (items: LeftWorkCase['items']): LeftWorkCase => ({
  about: 'left work',
  id: 'council',
  councilId: 'council',
  council: 'Marchfield County Council',
  committeeId: null,
  items,
});

const asked = { to: 'officer', on: '2023-07-20', event: 'work.left-with-nobody' } as const;

describe('The letter about work that is with nobody', () => {
  it('lists it to the officer', () => {
    const letter = aLetter('work-left-with-nobody', {
      ...asked,
      case: leftWork([
        {
          subjectKind: 'addressee',
          subjectId: 'a',
          reference: 'CDC-2023-1',
          of: 'Marchfield Police',
          part: 'contact or signatory',
        },
      ]),
    });
    expect(letter.subject).toBe('Marchfield County Council: 1 open thing is with nobody');
    expect(letter.text)
      .toBe(`1 open thing is with nobody: whoever had it was disabled, or their part ended.

What to do: name somebody at the authority or priority, or hand over to a successor.

> CDC-2023-1, Marchfield Police: no contact or signatory

See what is with nobody:
http://scrutiny.test/app/page

Why you got this: you are the scrutiny officer of Marchfield County Council.

If you do nothing: letters about it come to you, and nobody else answers. It stays on your Home until somebody stands behind it.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once somebody stands behind all of it', () => {
    expect(() => aLetter('work-left-with-nobody', { ...asked, case: leftWork([]) })).toThrow(
      'Somebody stands behind all of it by now.',
    );
  });
});
