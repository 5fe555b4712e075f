import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  compareDates,
  dateInWords,
  dateOf,
  daysBetween,
  isLocalDate,
  lastDayOfMonth,
  localDate,
  shortDate,
  weekday,
} from './index.js';

const anyDay = fc
  .integer({ min: 0, max: 146_097 })
  .map((days) => Temporal.PlainDate.from('1850-01-01').add({ days }));
const anyNumber = fc.integer({ min: -5000, max: 5000 });

describe('a local date', () => {
  test.each([
    '2027-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '31/03/2026',
    '2026-03-31T00:00',
    '0000-01-01',
    '',
  ])('is refused when written as %p', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
    expect(() => localDate(text)).toThrow('is not a date: write a day that exists as YYYY-MM-DD');
  });

  test('knows its leap days', () => {
    expect(localDate('2024-02-29')).toBe('2024-02-29');
    expect(localDate('2000-02-29')).toBe('2000-02-29');
    expect(lastDayOfMonth(2027, 2)).toBe('2027-02-28');
    expect(lastDayOfMonth(2028, 2)).toBe('2028-02-29');
  });

  test('is said in words with and without its weekday', () => {
    expect(dateInWords(localDate('2023-08-16'))).toBe('Wednesday 16 August 2023');
    expect(shortDate(localDate('2023-08-06'))).toBe('6 August 2023');
  });

  test('is added to and compared as a second library does it', () => {
    fc.assert(
      fc.property(anyDay, anyNumber, (day, days) => {
        const date = localDate(day.toString());
        const later = day.add({ days });
        expect(addDays(date, days)).toBe(later.toString());
        expect(daysBetween(date, localDate(later.toString()))).toBe(days);
        expect(compareDates(date, addDays(date, days))).toBe(-Math.sign(days) + 0);
        expect(weekday(date)).toBe(day.dayOfWeek);
        expect(dateOf(day.year, day.month, day.day)).toBe(date);
        expect(addMonths(date, days % 100)).toBe(day.add({ months: days % 100 }).toString());
      }),
      { numRuns: 1000 },
    );
  });

  test('is not moved by part of a day', () => {
    expect(() => addDays(localDate('2026-01-01'), 1.5)).toThrow(RangeError);
    expect(() => addMonths(localDate('2026-01-01'), NaN)).toThrow(RangeError);
  });
});
