import { describe, expect, test } from '@jest/globals';
import { atLondon, instant, localDate, londonDate, londonTime } from './index.js';

describe('in London', () => {
  test.each([
    ['2026-07-22T23:30:00Z', '2026-07-23', '00:30'],
    ['2026-07-22T22:59:59Z', '2026-07-22', '23:59'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31', '23:59'],
    ['2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25', '01:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25', '01:30'],
  ])('%s is %s %s', (at, date, time) => {
    expect(londonDate(instant(at))).toBe(date);
    expect(londonTime(instant(at))).toBe(time);
  });

  test.each([
    ['2027-03-27', '09:00', '2027-03-27T09:00:00Z'],
    ['2027-03-28', '00:59', '2027-03-28T00:59:00Z'],
    ['2027-03-28', '02:00', '2027-03-28T01:00:00Z'],
    ['2027-03-29', '09:00', '2027-03-29T08:00:00Z'],
    ['2026-10-25', '00:00', '2026-10-24T23:00:00Z'],
    ['2026-10-25', '02:00', '2026-10-25T02:00:00Z'],
    ['2026-10-26', '09:00', '2026-10-26T09:00:00Z'],
  ])('%s %s is %s', (date, time, at) => {
    expect(atLondon(localDate(date), time)).toBe(at);
  });
});

describe('a time of day', () => {
  test.each(['01:00', '01:30', '01:59'])('is never set at %s, on any day of the year', (time) => {
    expect(() => atLondon(localDate('2026-06-01'), time)).toThrow(
      'Nothing is scheduled between 01:00 and 02:00',
    );
  });

  test.each(['24:00', '9:00', '09:60', '0900', ''])('is refused when written as %p', (time) => {
    expect(() => atLondon(localDate('2026-06-01'), time)).toThrow('write it as HH:MM');
  });
});

describe('an instant', () => {
  test('with an offset is kept in UTC', () => {
    expect(instant('2026-07-23T00:30:00+01:00')).toBe('2026-07-22T23:30:00Z');
    expect(instant('2026-07-22T23:30:00.120Z')).toBe('2026-07-22T23:30:00.12Z');
  });

  test.each(['2026-07-22', '2026-07-22T23:30', '22 July 2026', ''])(
    'is refused when %p names no one moment',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );
});
