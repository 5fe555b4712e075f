import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { PRUNE_TERMS, pruneDates } from './index.js';

describe('What counts as very old', () => {
  it.each([
    ['2026-07-19', PRUNE_TERMS, '2024-07-19', '2022-07-19'],
    ['2028-02-29', { months: 12, years: 1 }, '2027-02-28', '2027-02-28'],
    ['2026-03-31', { months: 1, years: 2 }, '2026-02-28', '2024-03-31'],
  ])('on %s is counted back in whole months', (today, terms, movedBy, madeBy) => {
    expect(pruneDates(localDate(today), terms)).toEqual({ movedBy, madeBy });
  });
});
