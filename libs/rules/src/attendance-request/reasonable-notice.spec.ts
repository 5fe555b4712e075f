import { expect, test } from '@jest/globals';
import { englandAndWales, localDate } from '../calendar/index.js';
import { lawOfAttendance, reasonableNotice } from './index.js';

test.each([
  ['2023-07-19', 10, '2023-08-02'],
  ['2026-03-27', 10, '2026-04-14'],
  ['2026-12-18', 10, '2027-01-06'],
  ['2024-02-28', 2, '2024-03-01'],
])('asked on %s with %i working days, the first meeting is on %s', (on, workingDays, first) => {
  const asked = { on: localDate(on), workingDays, calendar: englandAndWales };
  expect(reasonableNotice(asked).due).toBe(first);
});

test('it is a duty of partners before the crime and disorder committee alone', () => {
  const before = (authorityKind: string, constitutedAs: string | null) =>
    lawOfAttendance({ authorityKind, constitutedAs }).text;
  const committee = 'crime and disorder committee';
  expect(before('responsible', committee)).toContain('section 20');
  expect(before('co-operating', committee)).toContain('section 20');
  expect(before('invited', committee)).toContain('no duty');
  expect(before('responsible', null)).toContain('no duty');
});
