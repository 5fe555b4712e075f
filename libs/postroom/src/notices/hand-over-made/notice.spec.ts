import { describe, expect, it } from '@jest/globals';
import { localDate, type HandOverItem } from '#rules';
import type { HandOverCase } from '#records/letters';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

const item: HandOverItem = {
  part: 'signatory',
  of: 'Marchfield Police',
  subjectKind: 'addressee',
  subjectId: 'a',
  reference: 'CDC-2023-1',
  state: 'sent',
  dueOn: localDate('2023-08-16'),
};

const aHandOver = (more: Partial<HandOverCase> = {}): HandOverCase => ({
  about: 'hand-over',
  id: 'hand-over',
  number: 1,
  councilId: 'council',
  council: 'Marchfield County Council',
  committeeId: null,
  authorityId: null,
  authority: null,
  receiverId: 'receiver',
  from: 'Tom Varley',
  to: 'Ada Okoro',
  reason: 'Moved to another force',
  handedOn: localDate('2023-07-19'),
  handedBy: 'Priya Shah',
  hash: 'f00d',
  acknowledgedOn: null,
  items: [item, { ...item, part: 'deputy', of: 'Safer roads', reference: '', dueOn: null }],
  ...more,
});

describe('The letter to whoever takes over', () => {
  it('lists what is theirs now, and asks for one press', () => {
    const letter = aLetter('hand-over-made', {
      case: aHandOver(),
      to: 'receiver',
      on: '2023-07-19',
      event: 'hand-over.made',
    });
    expect(letter.subject).toBe('Tom Varley handed over to Ada Okoro: 2 things to take over');
    expect(letter.text)
      .toBe(`Tom Varley handed over to Ada Okoro on 19 July 2023: Moved to another force

What to do: look at the list and press once that you have it. What is due stays due on the same day, and letters about it come to you from now on.

> Signatory, Marchfield Police: CDC-2023-1, sent, due 16 August 2023
> Deputy lead, Safer roads

See the list and say that you have it:
http://scrutiny.test/l/token

Why you got this: you are the one who took this over.

If you do nothing: all of it is yours all the same; the officer sees that you have not said so.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('goes to the people of the authority that takes over from a dissolved one', () => {
    const letter = aLetter('hand-over-made', {
      case: aHandOver({ receiverId: null, authorityId: 'rescue', authority: 'Marchfield Rescue' }),
      to: 'signatory',
      on: '2023-07-19',
      event: 'hand-over.made',
    });
    expect(letter.text).toContain('Why you got this: you are the signatory of Marchfield Rescue.');
  });

  it('is not needed once it is acknowledged', () => {
    expect(() =>
      aLetter('hand-over-made', {
        case: aHandOver({ acknowledgedOn: localDate('2023-07-20') }),
        to: 'receiver',
        on: '2023-07-21',
        event: 'hand-over.made',
      }),
    ).toThrow('It was acknowledged on 20 July 2023.');
  });
});
