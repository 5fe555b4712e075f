import { describe, expect, test } from '@jest/globals';
import {
  BANK_HOLIDAYS,
  addDays,
  addWorkingDays,
  calendarOf,
  dateOf,
  dayKind,
  englandAndWales,
  isWorkingDay,
  lastDayOfMonth,
  localDate,
  nextWorkingDay,
  previousWorkingDay,
  weekday,
  withClosures,
  withHolidays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type LocalDate,
} from './index.js';

const YEARS = Array.from({ length: 12 }, (_, i) => 2019 + i);

/** Easter Sunday by the Meeus/Jones/Butcher computation. */
function easter(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

const firstMonday = (year: number, month: number): LocalDate => {
  const first = dateOf(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
};
const lastMonday = (year: number, month: number): LocalDate => {
  const last = lastDayOfMonth(year, month);
  return addDays(last, 1 - weekday(last));
};
const christmasDays = (year: number): LocalDate[] => {
  const day = weekday(dateOf(year, 12, 25));
  const falls: Record<number, number[]> = { 5: [25, 28], 6: [27, 28], 7: [26, 27] };
  return (falls[day] ?? [25, 26]).map((d) => dateOf(year, 12, d));
};
const newYear = (year: number): LocalDate => {
  const first = dateOf(year, 1, 1);
  return weekday(first) > 5 ? addDays(first, 8 - weekday(first)) : first;
};

/** The usual eight, by rule, then what was moved or proclaimed. */
function byRule(year: number): string[] {
  const usual = [
    newYear(year),
    addDays(easter(year), -2),
    addDays(easter(year), 1),
    year === 2020 ? dateOf(2020, 5, 8) : firstMonday(year, 5),
    year === 2022 ? dateOf(2022, 6, 2) : lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmasDays(year),
  ];
  const proclaimed: Record<number, string[]> = {
    2022: ['2022-06-03', '2022-09-19'],
    2023: ['2023-05-08'],
  };
  return [...usual, ...(proclaimed[year] ?? [])].sort();
}

describe('the bank holidays of England and Wales', () => {
  test.each(YEARS)('of %i are the usual eight by rule and the ones proclaimed', (year) => {
    const inTable = BANK_HOLIDAYS.filter((h) => h.date.startsWith(`${year}`)).map((h) => h.date);
    expect(inTable).toEqual(byRule(year));
  });

  test('are never at a weekend, and a substitute says for which day', () => {
    for (const { date, name, note } of BANK_HOLIDAYS) {
      expect(weekday(date)).toBeLessThan(6);
      const fixed = { "New Year's Day": '01-01', 'Christmas Day': '12-25', 'Boxing Day': '12-26' };
      const usual = Object.entries(fixed).find(([holiday]) => holiday === name)?.[1];
      const isSubstitute = note?.startsWith('substitute for') ?? false;
      expect(isSubstitute).toBe(usual !== undefined && date.slice(5) !== usual);
    }
  });
});

describe('a day', () => {
  test.each([
    ['2026-08-01', 'weekend', 'Saturday'],
    ['2026-04-03', 'bank holiday', 'Good Friday (bank holiday)'],
    ['2026-04-05', 'weekend', 'Sunday'],
    [
      '2026-12-28',
      'bank holiday',
      'Boxing Day (bank holiday, substitute for Saturday 26 December)',
    ],
    ['2020-05-04', 'working day', 'Monday'],
    ['2022-05-30', 'working day', 'Monday'],
  ])('%s is a %s: %s', (date, kind, why) => {
    expect(dayKind(englandAndWales, localDate(date))).toEqual({ kind, why });
  });

  test('of closure is no working day, unless the council counts it', () => {
    const closed = localDate('2026-12-29');
    const council = withClosures(englandAndWales, [{ date: closed, name: 'Christmas shutdown' }]);
    expect(dayKind(council, closed)).toEqual({
      kind: 'closure',
      why: 'Christmas shutdown (council closure)',
    });
    expect(dayKind(council, closed, { closuresCount: true }).kind).toBe('working day');
    expect(isWorkingDay(englandAndWales, closed)).toBe(true);
  });

  test('proclaimed a holiday later stops being a working day, and nothing else changes', () => {
    const day = localDate('2029-07-06');
    const later = withHolidays(englandAndWales, [{ date: day, name: 'Day of celebration' }]);
    expect(dayKind(later, day).why).toBe('Day of celebration (bank holiday)');
    expect(isWorkingDay(englandAndWales, day)).toBe(true);
    expect(isWorkingDay(later, localDate('2029-12-25'))).toBe(false);
  });

  test('beyond the years of the table is refused, never counted', () => {
    const beyond = localDate('2031-01-02');
    const refusal = 'The bank holidays of 2031 are not in the calendar';
    expect(() => isWorkingDay(englandAndWales, beyond)).toThrow(refusal);
    expect(() => nextWorkingDay(englandAndWales, localDate('2030-12-31'))).toThrow(RangeError);
    expect(() => addWorkingDays(englandAndWales, localDate('2030-12-20'), 30)).toThrow(refusal);
    expect(() => previousWorkingDay(englandAndWales, localDate('2019-01-01'))).toThrow(RangeError);
    expect(() => withHolidays(englandAndWales, [{ date: beyond, name: 'Party' }])).toThrow(
      RangeError,
    );
  });
});

describe('walking by working days', () => {
  const day = localDate;
  test('steps over Easter', () => {
    expect(nextWorkingDay(englandAndWales, day('2026-04-02'))).toBe('2026-04-07');
    expect(previousWorkingDay(englandAndWales, day('2026-04-07'))).toBe('2026-04-02');
    expect(workingDayOnOrBefore(englandAndWales, day('2026-04-03'))).toBe('2026-04-02');
    expect(workingDayOnOrAfter(englandAndWales, day('2026-04-03'))).toBe('2026-04-07');
    expect(workingDayOnOrAfter(englandAndWales, day('2026-04-07'))).toBe('2026-04-07');
  });

  test('goes forward, backward and nowhere', () => {
    expect(addWorkingDays(englandAndWales, day('2026-05-22'), 1)).toBe('2026-05-26');
    expect(addWorkingDays(englandAndWales, day('2026-05-26'), -1)).toBe('2026-05-22');
    expect(addWorkingDays(englandAndWales, day('2026-05-23'), 0)).toBe('2026-05-23');
  });

  test('works with a table of another span', () => {
    const bare = calendarOf({ from: day('2031-01-01'), to: day('2031-12-31'), holidays: [] });
    expect(nextWorkingDay(bare, day('2031-01-03'))).toBe('2031-01-06');
  });
});
