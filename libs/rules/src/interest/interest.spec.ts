import { describe, expect, it, test } from '@jest/globals';
import { englandAndWales as calendar, localDate } from '../calendar/index.js';
import { INTERESTS, leavesRoom, registrationDue, type InterestKind } from './index.js';

describe('A member who declares an interest', () => {
  const kinds = Object.keys(INTERESTS) as InterestKind[];
  const table = kinds.map((kind) => [
    kind,
    [false, true].map((isDispensed) =>
      [false, true].map((says) => leavesRoom({ kind, isDispensed, says })),
    ),
  ]);

  it('leaves for a pecuniary one unless dispensed, never for the whip, and else says so', () => {
    expect(Object.fromEntries(table)).toEqual({
      'disclosable pecuniary': [
        [true, true],
        [false, true],
      ],
      'other registrable': [
        [false, true],
        [false, true],
      ],
      voluntary: [
        [false, true],
        [false, true],
      ],
      'party whip': [
        [false, false],
        [false, false],
      ],
    });
  });
});

describe('An interest that is not on the register', () => {
  test.each([
    ['2023-07-19', '2023-08-15'],
    ['2024-02-01', '2024-02-28'],
    ['2026-03-06', '2026-04-02'],
    ['2027-03-01', '2027-03-28'],
  ])('disclosed on %s is to be notified by %s', (disclosed, due) => {
    expect(registrationDue(localDate(disclosed), calendar).due).toBe(due);
  });
});
