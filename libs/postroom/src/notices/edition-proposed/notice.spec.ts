import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import type { EditionCase } from '#records/letters';
import { aLetter, PEOPLE } from '../../../../../test/postroom/letter-builders.js';

const anEdition = (more: Partial<EditionCase> = {}): EditionCase => ({
  about: 'edition',
  id: 'edition',
  councilId: 'council',
  council: 'Marchfield County Council',
  committeeId: null,
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  agreementSlug: 'community-safety-agreement',
  title: 'Community Safety Agreement',
  edition: 2,
  startsOn: localDate('2024-04-01'),
  endsOn: localDate('2025-03-31'),
  state: 'proposed',
  sentBackBecause: null,
  approvedOn: null,
  approvedMinute: null,
  changes: [
    { kind: 'keep', from: 'Road safety', to: 'Road safety' },
    { kind: 'merge', from: 'Burglary, Robbery', to: 'Theft' },
    { kind: 'drop', from: 'Arson', to: null },
    { kind: 'add', from: null, to: 'Fraud' },
  ],
  partnershipId: 'partnership',
  authorityId: null,
  authority: null,
  receiverId: null,
  ...more,
});
const chair = {
  audience: 'partnership chair',
  personId: 'partnership chair',
  name: 'Dana Frost',
  post: 'Chair of the partnership',
  email: 'chair@partnership.example',
} as const;
const people = [...PEOPLE, chair];
const on = '2024-03-01';

describe('The letter of a proposed edition', () => {
  it('asks the chair of the partnership to put it before the partnership', () => {
    const letter = aLetter('edition-proposed', {
      case: anEdition(),
      to: 'partnership chair',
      people,
      on,
      event: 'edition.proposed',
    });
    expect(letter.subject).toBe(
      'Edition 2 of the Community Safety Agreement: the partnership is asked to approve it',
    );
    expect(letter.text)
      .toBe(`Edition 2 of the Community Safety Agreement is proposed to the partnership. It is to be in force from 1 April 2024.

What to do: put it before the partnership, and have its approval recorded with the minute, or send it back with the reasons.

Agreement: Community Safety Agreement, edition 2
Partnership: Marchfield Community Safety Partnership
In force: 1 April 2024 to 31 March 2025

> Road safety: kept
> Burglary, Robbery: merged, as Theft
> Arson: dropped
> Fraud: added

Read the edition:
http://scrutiny.test/app/page

Why you got this: you are the chair of the partnership.

If you do nothing: it stays proposed, and the edition before stands.

Next letter: none is planned.

Priya Shah, Scrutiny research officer
for Marchfield Community Safety Partnership
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('is not needed once it is approved', () => {
    const decided = {
      case: anEdition({ state: 'approved' }),
      to: 'partnership chair',
      people,
      on,
      event: 'edition.proposed',
    } as const;
    expect(() => aLetter('edition-proposed', decided)).toThrow('It waits no more');
  });
});

describe('The letters of an edition after that', () => {
  it('tell the officer why it is sent back', () => {
    const { subject, text } = aLetter('edition-sent-back', {
      case: anEdition({ state: 'drafted', sentBackBecause: 'Say more about fraud.' }),
      to: 'officer',
      on,
      event: 'edition.sent-back',
    });
    expect(subject).toBe('Edition 2 of the Community Safety Agreement is sent back');
    expect(text).toMatch(/^Edition 2 of the .* is sent back: Say more about fraud\.\n/);
  });

  it('tell the chairs what changed once it is published, and not what is kept', () => {
    const { text } = aLetter('edition-published', {
      case: anEdition({ state: 'published' }),
      to: 'working-group chair',
      on,
      event: 'edition.published',
    });
    expect(text).toContain('> Burglary, Robbery: merged, as Theft');
    expect(text).not.toContain('Road safety');
  });

  it('bring the commissioner a copy', () => {
    const { subject, text } = aLetter('edition-copied', {
      case: anEdition({ state: 'published', receiverId: 'receiver' }),
      to: 'receiver',
      on,
      event: 'edition.copy-sent',
    });
    expect(subject).toBe('A copy of the Community Safety Agreement, edition 2');
    expect(text).toContain('Why you got this: you are the one this copy is for.');
    const toAuthority = aLetter('edition-copied', {
      case: anEdition({ state: 'published', authorityId: 'pcc', authority: 'The commissioner' }),
      to: 'contact',
      on,
      event: 'edition.copy-sent',
    });
    expect(toAuthority.text).toContain('you are the contact of The commissioner.');
  });
});
