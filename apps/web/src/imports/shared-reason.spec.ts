import { describe, expect, test } from '@jest/globals';
import { sharedReason, withoutShared } from './shared-reason.js';

const cell = (why: string) =>
  ({
    part: 'due',
    label: 'By when',
    raw: '',
    reading: '',
    state: 'guess',
    why,
    column: 5,
    isDecided: false,
    isSaidRight: false,
  }) as const;

describe('The reason that every doubted cell of a row has', () => {
  test('is said once, and each cell keeps its own', () => {
    const elsewhere = 'The cells stand elsewhere.';
    const own = `${elsewhere} No date.`;
    expect(sharedReason({ cells: [cell(elsewhere), cell(own)] })).toBe(elsewhere);
    expect(withoutShared(own, elsewhere)).toBe('No date.');
  });

  test('is none where one cell alone is in doubt, or each for its own reason', () => {
    expect(sharedReason({ cells: [cell('No date.')] })).toBe('');
    expect(sharedReason({ cells: [cell('No date.'), cell('No lead.')] })).toBe('');
  });
});
