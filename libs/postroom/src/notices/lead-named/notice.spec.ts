import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import type { LeadCase } from '#records/letters';
import { aLetter } from '../../../../../test/postroom/letter-builders.js';

const aLead = (more: Partial<LeadCase> = {}): LeadCase => ({
  about: 'lead',
  id: 'lead',
  councilId: 'council',
  council: 'Marchfield County Council',
  committeeId: null,
  partnership: 'Marchfield Community Safety Partnership',
  priority: 'Road safety',
  prioritySlug: 'road-safety',
  receiverId: 'receiver',
  kind: 'lead',
  validFrom: localDate('2024-05-01'),
  validTo: null,
  namedBecause: 'A new post.',
  endedBecause: null,
  others: ['Ravi Menon (deputy)'],
  ...more,
});

describe('The letter to a new lead', () => {
  it('says of which priority, from when and why', () => {
    const letter = aLetter('lead-named', {
      case: aLead(),
      to: 'receiver',
      on: '2024-04-20',
      event: 'lead.named',
    });
    expect(letter.subject).toBe(
      'You are named as lead of the priority Road safety from 1 May 2024',
    );
    expect(letter.text)
      .toBe(`You are named as lead of the priority “Road safety” from 1 May 2024: A new post.

What to do: read about the priority. You are asked for a review of it when one is due, by a letter with a link that needs no account.

Priority: Road safety
Partnership: Marchfield Community Safety Partnership
Beside you, or after you: Ravi Menon (deputy)

Read about the priority:
http://scrutiny.test/l/token

Why you got this: you are the one named for the priority “Road safety”.

If you do nothing: you are its lead all the same. If that is wrong, say so to the officer below.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it has ended again', () => {
    const asked = {
      case: aLead({ validTo: localDate('2024-04-30') }),
      to: 'receiver',
      on: '2024-05-02',
      event: 'lead.named',
    } as const;
    expect(() => aLetter('lead-named', asked)).toThrow('They are it no longer');
    const neverBegan = { ...asked, on: '2024-04-20' };
    expect(() => aLetter('lead-named', neverBegan)).toThrow('They are it no longer');
  });

  it('says to which day, where that is known already', () => {
    const { text } = aLetter('lead-named', {
      case: aLead({ validTo: localDate('2024-06-30') }),
      to: 'receiver',
      on: '2024-05-02',
      event: 'lead.named',
    });
    expect(text).toContain('from 1 May 2024 to 30 June 2024: A new post.');
  });
});

describe('The letter to a former lead', () => {
  it('says from when no longer, and why', () => {
    const { subject, text } = aLetter('lead-ended', {
      case: aLead({ validTo: localDate('2024-04-30'), endedBecause: 'A new post.' }),
      to: 'receiver',
      on: '2024-04-20',
      event: 'lead.ended',
    });
    expect(subject).toBe('You are lead of the priority Road safety no longer from 1 May 2024');
    expect(text).toContain('no longer from 1 May 2024: A new post.');
  });
});
