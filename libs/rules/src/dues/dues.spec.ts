import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  MONTH_NAMES,
  addDays,
  dateInWords,
  localDate,
  partsOf,
  shortDate,
} from '../calendar/index.js';
import { isOverdue, readDue } from './index.js';

const planYear = { from: localDate('2014-04-01'), to: localDate('2015-03-31') };
const says = ({ start, end, precision, reading }: ReturnType<typeof readDue>) =>
  `${reading}: ${precision} ${start ?? '-'} ${end ?? '-'}`;

describe('a due that needs no plan year', () => {
  test.each([
    ['Sept 2014', 'ok: month 2014-09-01 2014-09-30'],
    ['September 2014', 'ok: month 2014-09-01 2014-09-30'],
    ['Sep 2014.', 'ok: month 2014-09-01 2014-09-30'],
    ['  Feb\u00a02016 ', 'ok: month 2016-02-01 2016-02-29'],
    ['09/2014', 'ok: month 2014-09-01 2014-09-30'],
    ['by end of March 2015', 'ok: month 2015-03-01 2015-03-31'],
    ['End March 2015', 'ok: month 2015-03-01 2015-03-31'],
    ['by March 2015', 'guess: month 2015-03-01 2015-03-31'],
    ['mid-September 2014', 'guess: month 2014-09-01 2014-09-30'],
    ["Sept '14", 'guess: month 2014-09-01 2014-09-30'],
    ['31/03/2015', 'ok: day 2015-03-31 2015-03-31'],
    ['5.6.2014', 'ok: day 2014-06-05 2014-06-05'],
    ['31 March 2015', 'ok: day 2015-03-31 2015-03-31'],
    ['by 31st March, 2015', 'ok: day 2015-03-31 2015-03-31'],
    ['Tuesday 31 March 2015', 'ok: day 2015-03-31 2015-03-31'],
    ['March 31, 2015', 'ok: day 2015-03-31 2015-03-31'],
    ['2015-03-31', 'ok: day 2015-03-31 2015-03-31'],
    ['31/03/15', 'guess: day 2015-03-31 2015-03-31'],
    ['Q2 2024/25', 'ok: quarter 2024-07-01 2024-09-30'],
    ['Quarter 4 2024-2025', 'ok: quarter 2025-01-01 2025-03-31'],
    ['2nd quarter of 2024/25', 'ok: quarter 2024-07-01 2024-09-30'],
    ['2024/25 Q1', 'ok: quarter 2024-04-01 2024-06-30'],
    ['2014 – 2015', 'ok: plan year 2014-04-01 2015-03-31'],
    ['14/15', 'guess: plan year 2014-04-01 2015-03-31'],
    ['Spring 2014', 'guess: quarter 2014-03-01 2014-05-31'],
    ['Winter 2014/15', 'guess: quarter 2014-12-01 2015-02-28'],
  ])('%p is read as %s', (raw, reading) => {
    expect(says(readDue(raw))).toBe(reading);
    expect(readDue(raw).raw).toBe(raw);
  });

  test.each(['On-Going', 'On going', 'On-going', 'Ongoing', 'ongoing', 'ON GOING', 'on – going'])(
    '%p is ongoing',
    (raw) => {
      expect(says(readDue(raw))).toBe('ok: none - -');
      expect(isOverdue(readDue(raw), localDate('2099-12-31'))).toBe(false);
    },
  );

  test.each([
    ['March 15', 'May be day 15 of March or March 2015: which?'],
    ['Sep 14', 'May be day 14 of September or September 2014: which?'],
    ['Sep-14', 'May be day 14 of September or September 2014: which?'],
    ['30 February 2015', 'There is no day 30 of month 02 in that year.'],
    ['03/31/2015', 'There is no day 03 of month 31 in that year.'],
    ['Friday 31 March 2015', 'The weekday does not fit: that date is a Tuesday 31 March 2015.'],
    ['mid year', 'A part of a year, but of which year?'],
    ['year end', 'A part of a year, but of which year?'],
    ['Quarter 2', 'A quarter, but of which year?'],
    ['Q2 2024', 'A quarter of the calendar year or of the plan year? They are not the same.'],
    ['September', 'A month without a year, in a paper without a plan year.'],
    ['31 March', 'A day without a year, in a paper without a plan year.'],
    ['2011/12', '"2011/12" may be a plan year or a month of 2011: which?'],
    ['Winter 2014', 'The winter before that year or the one after it?'],
    ['', 'Nothing is written here.'],
    ['TBC', 'These words are not read as a date, a period or ongoing.'],
    ['2015', 'These words are not read as a date, a period or ongoing.'],
    ['Quarterly', 'These words are not read as a date, a period or ongoing.'],
    ['Ongoing to March 2015', 'These words are not read as a date, a period or ongoing.'],
    ['April 2014 and Sept 2014', 'These words are not read as a date, a period or ongoing.'],
    ['early 31 March 2015', 'These words are not read as a date, a period or ongoing.'],
  ])('%p is left to a person: %s', (raw, why) => {
    expect(readDue(raw)).toEqual({
      raw,
      start: null,
      end: null,
      precision: 'none',
      reading: 'needs you',
      why,
      warnings: [],
    });
  });
});

describe('a due in the plan of April 2014 to March 2015', () => {
  test.each([
    ['mid year', 'guess: month 2014-09-01 2014-09-30'],
    ['Mid-Year', 'guess: month 2014-09-01 2014-09-30'],
    ['year end', 'guess: plan year 2014-04-01 2015-03-31'],
    ['by the end of the year', 'guess: plan year 2014-04-01 2015-03-31'],
    ['Throughout the year', 'guess: plan year 2014-04-01 2015-03-31'],
    ['Quarter 2', 'guess: quarter 2014-07-01 2014-09-30'],
    ['end of Q4', 'guess: quarter 2015-01-01 2015-03-31'],
    ['February', 'guess: month 2015-02-01 2015-02-28'],
    ['31 March', 'guess: day 2015-03-31 2015-03-31'],
    ['1 April', 'guess: day 2014-04-01 2014-04-01'],
    ['2014/15', 'ok: plan year 2014-04-01 2015-03-31'],
    ['March 15', 'needs you: none - -'],
  ])('%p is read as %s', (raw, reading) => {
    expect(says(readDue(raw, { planYear }))).toBe(reading);
    expect(readDue(raw, { planYear }).warnings).toEqual([]);
  });

  test('before it is warned of and never corrected', () => {
    const due = readDue('June 2013', { planYear });
    expect(says(due)).toBe('ok: month 2013-06-01 2013-06-30');
    expect(due.warnings).toEqual([
      '"June 2013" lies before the plan year, 1 April 2014 to 31 March 2015; it is kept as written.',
    ]);
  });

  test('after it is warned of too', () => {
    expect(readDue('30/04/2015', { planYear }).warnings).toHaveLength(1);
  });

  test('of a plan that runs with the calendar year follows that plan', () => {
    const calendarYear = { from: localDate('2024-01-01'), to: localDate('2024-12-31') };
    const context = { planYear: calendarYear };
    expect(says(readDue('Q2', context))).toBe('guess: quarter 2024-04-01 2024-06-30');
    expect(says(readDue('mid year', context))).toBe('guess: month 2024-06-01 2024-06-30');
  });
});

describe('a due in a plan of three years', () => {
  const threeYears = { from: localDate('2023-04-01'), to: localDate('2026-03-31') };
  test.each([
    ['2023/24', 'ok: plan year 2023-04-01 2024-03-31'],
    ['Q2 2023/24', 'ok: quarter 2023-07-01 2023-09-30'],
    ['February', 'needs you: none - -'],
    ['31 March', 'needs you: none - -'],
    ['Quarter 2', 'needs you: none - -'],
    ['year end', 'needs you: none - -'],
    ['Feb 2025', 'ok: month 2025-02-01 2025-02-28'],
  ])('%p is read as %s: none of its years is taken for another', (raw, reading) => {
    expect(says(readDue(raw, { planYear: threeYears }))).toBe(reading);
  });
});

describe('overdue', () => {
  test.each([
    ['Sept 2014', '2014-09-30', false],
    ['Sept 2014', '2014-10-01', true],
    ['31/03/2015', '2015-03-31', false],
    ['31/03/2015', '2015-04-01', true],
    ['TBC', '2099-01-01', false],
  ])('%p on %s: %p', (raw, today, overdue) => {
    expect(isOverdue(readDue(raw), localDate(today))).toBe(overdue);
  });
});

describe('whatever is printed', () => {
  const anyDate = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays(localDate('2000-01-01'), days));

  test('nothing is lost, nothing throws, and only a certain or guessed due has dates', () => {
    const words =
      "by end of mid Sept March 2014 15 31 / - Q2 year going on Spring ' quarter 2014/15 32 th ,";
    const word = fc.constantFrom(...words.split(' '));
    const anyText = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
      fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
    );
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, hasYear) => {
        const due = readDue(raw, hasYear ? { planYear } : {});
        expect(due.raw).toBe(raw);
        expect(due.why).not.toBe('');
        expect(due.start === null).toBe(due.end === null);
        expect(due.start === null).toBe(due.precision === 'none');
        if (due.reading === 'needs you') expect(due.start).toBeNull();
        if (due.start !== null && due.end !== null) expect(due.start <= due.end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('a full date reads the same in every spelling', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const [y, m, d] = partsOf(date);
        const month = MONTH_NAMES[m - 1] ?? '';
        const spellings = [date, `${d}/${m}/${y}`, shortDate(date), dateInWords(date)];
        for (const raw of [
          ...spellings,
          `${month} ${d}, ${y}`,
          `by ${d} ${month.slice(0, 3)} ${y}`,
        ])
          expect(says(readDue(raw))).toBe(`ok: day ${date} ${date}`);
      }),
    );
  });
});
