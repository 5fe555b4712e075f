import { expect, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { accessPeriods } from './access-periods.js';

test.each([
  ['2023-07-19', '2029-07-18', '2027-07-18'],
  ['2022-03-17', '2028-03-16', '2026-03-16'],
  ['2024-02-29', '2030-02-28', '2028-02-28'],
  ['2024-03-01', '2030-02-28', '2028-02-29'],
  ['2022-03-01', '2028-02-29', '2026-02-28'],
  ['2026-01-01', '2031-12-31', '2029-12-31'],
])('papers of a meeting on %s are open until %s, background papers until %s', (held, six, four) => {
  const { papersUntil, backgroundPapersUntil } = accessPeriods(localDate(held));
  expect([papersUntil, backgroundPapersUntil]).toEqual([six, four]);
});
