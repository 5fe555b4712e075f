import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../calendar/index.js';
import { ageingOf, medianOf } from './index.js';

const today = localDate('2023-10-18');

test('each day waited falls in the band that names it', () => {
  const days = [0, 30, 31, 60, 61, 90, 91, 180, 181, 400];
  const waiting = days.map((one) => ({ since: addDays(today, -one), count: 1 }));
  const { bands, total, long } = ageingOf(waiting, today);
  expect(bands.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  expect([total, long]).toEqual([10, 4]);
});

test('a day that is still to come has not been waited', () => {
  const { bands } = ageingOf([{ since: localDate('2023-10-20'), count: 3 }], today);
  expect(bands[0]).toEqual({ label: 'Up to 30 days', from: 0, count: 3 });
});

test('no one is lost between the bands, whatever the days', () => {
  const waiting = fc.record({
    since: fc.integer({ min: -20, max: 5000 }).map((days) => addDays(today, -days)),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(waiting), (all) => {
      const { bands, total } = ageingOf(all, today);
      const sum = all.reduce((so, { count }) => so + count, 0);
      expect(total).toBe(sum);
      expect(bands.reduce((so, { count }) => so + count, 0)).toBe(sum);
    }),
  );
});

test('the middle of an odd number is one of them, of an even number between two', () => {
  expect(medianOf([41, 9, 28])).toBe(28);
  expect(medianOf([27, 10])).toBe(18.5);
  expect(medianOf([])).toBeNull();
});
