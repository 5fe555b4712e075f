import { describe, expect, it } from '@jest/globals';
import { lawBehind, lawOfDate } from './law-of-date.js';

const asked = {
  kind: 'information request',
  authorityKind: 'responsible',
  constitutedAs: 'crime and disorder committee',
} as const;

describe('The date of an answer', () => {
  it('is of the law for information a crime and disorder committee asks its partners for', () => {
    expect(lawOfDate(asked)).toMatch(
      /as soon as it can be after that \(SI 2009\/942, regulation 5\)\.$/,
    );
    expect(lawBehind({ ...asked, authorityKind: 'co-operating' })).toMatchObject({
      text: 'SI 2009/942, regulation 5',
      seen: false,
      verifiedOn: null,
    });
  });

  it.each([
    { ...asked, kind: 'comment' as const },
    { ...asked, authorityKind: 'executive' },
    { ...asked, authorityKind: null },
    { ...asked, constitutedAs: null },
  ])('is nobody’s law for $kind to $authorityKind from $constitutedAs', (other) => {
    expect(lawOfDate(other)).toBe('No law sets this date.');
  });
});
