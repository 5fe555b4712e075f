import { describe, expect, test } from '@jest/globals';
import {
  englandAndWales as calendar,
  instant,
  localDate,
  londonDate,
  withClosures,
  withHolidays,
} from '../calendar/index.js';
import { COUNTING_RULES, count, isCountingRule, type CountingRule } from './index.js';

const counted = (rule: CountingRule, n: number, start: string) =>
  count({ rule, n, start: localDate(start), calendar });

describe('the worked dates', () => {
  test.each<[CountingRule, number, string, string]>([
    ['CLEAR_DAYS', 5, '2019-06-18', '2019-06-10'],
    ['CLEAR_DAYS', 5, '2023-07-19', '2023-07-11'],
    ['CLEAR_DAYS', 5, '2026-12-30', '2026-12-18'],
    ['CLEAR_DAYS', 5, '2027-04-06', '2027-03-25'],
    ['DAYS_FROM', 28, '2023-07-19', '2023-08-16'],
    ['DAYS_FROM', 28, '2026-03-06', '2026-04-03'],
    ['DAYS_BEGINNING_WITH', 28, '2023-07-19', '2023-08-15'],
    ['MONTHS_BEGINNING_WITH', 2, '2026-12-29', '2027-02-28'],
    ['MONTHS_BEGINNING_WITH', 2, '2026-12-30', '2027-02-28'],
    ['MONTHS_BEGINNING_WITH', 2, '2026-12-31', '2027-02-28'],
    ['MONTHS_BEGINNING_WITH', 2, '2027-01-01', '2027-02-28'],
    ['MONTHS_BEGINNING_WITH', 2, '2026-09-30', '2026-11-29'],
    ['MONTHS_BEGINNING_WITH', 2, '2026-07-31', '2026-09-30'],
    ['MONTHS_BEGINNING_WITH', 2, '2023-12-30', '2024-02-29'],
    ['WORKING_DAYS', 3, '2026-04-02', '2026-04-09'],
    ['WORKING_DAYS', 1, '2022-09-16', '2022-09-20'],
  ])('%s %i from or before %s is %s', (rule, n, start, due) => {
    expect(counted(rule, n, start).due).toBe(due);
  });

  test('a period that crosses the clock change has as many days as any other', () => {
    expect(counted('DAYS_FROM', 28, '2027-03-01').due).toBe('2027-03-29');
    expect(counted('DAYS_FROM', 28, '2026-10-01').due).toBe('2026-10-29');
  });

  test('an answer stamped 23:30 UTC on 22 July 2026 is late for 22 July', () => {
    const due = localDate('2026-07-22');
    expect(londonDate(instant('2026-07-22T23:30:00Z')) > due).toBe(true);
    expect(londonDate(instant('2026-07-22T22:30:00Z')) > due).toBe(false);
  });
});

describe('the working shown', () => {
  test('of clear days leaves out both ends, the weekend and a moved Boxing Day', () => {
    const { steps, explanation } = counted('CLEAR_DAYS', 5, '2026-12-30');
    expect(steps.map(({ date, why }) => `${date} ${why}`)).toEqual([
      '2026-12-30 day of the meeting, excluded',
      '2026-12-29 clear day 1',
      '2026-12-28 Boxing Day (bank holiday, substitute for Saturday 26 December)',
      '2026-12-27 Sunday',
      '2026-12-26 Saturday',
      '2026-12-25 Christmas Day (bank holiday)',
      '2026-12-24 clear day 2',
      '2026-12-23 clear day 3',
      '2026-12-22 clear day 4',
      '2026-12-21 clear day 5',
      '2026-12-20 Sunday',
      '2026-12-19 Saturday',
      '2026-12-18 day of publication, excluded',
    ]);
    expect(explanation).toBe(
      '5 clear days before the meeting on Wednesday 30 December 2026, counting working days and neither end: publish by Friday 18 December 2026.',
    );
  });

  test('of a due date on Good Friday keeps the date and names the last working day before', () => {
    const due = counted('DAYS_FROM', 28, '2026-03-06');
    expect(due.lastWorkingDayBefore).toBe('2026-04-02');
    expect(due.steps.at(0)).toMatchObject({ date: '2026-03-06', counted: false });
    expect(due.steps.at(-1)).toEqual({
      date: '2026-04-03',
      counted: true,
      n: 28,
      why: 'day 28: Good Friday (bank holiday), counted all the same',
    });
    expect(due.explanation).toBe(
      '28 days from Friday 6 March 2026, that day not counted: Friday 3 April 2026. That is no working day (Good Friday (bank holiday)); the date stands, and the last working day before it is Thursday 2 April 2026.',
    );
  });

  test('of a due date on a working day names no other', () => {
    expect(counted('DAYS_FROM', 28, '2023-07-19')).not.toHaveProperty('lastWorkingDayBefore');
  });

  test('of months says where each ends and why', () => {
    const { steps } = counted('MONTHS_BEGINNING_WITH', 2, '2026-12-31');
    expect(steps).toEqual([
      { date: '2026-12-31', counted: true, why: 'first day, counted' },
      {
        date: '2027-01-30',
        counted: true,
        n: 1,
        why: 'month 1 ends: the day before 31 January 2027',
      },
      {
        date: '2027-02-28',
        counted: true,
        n: 2,
        why: 'month 2 ends: February 2027 has no day 31, so on its last day',
      },
    ]);
  });

  test('of one of anything is in the singular', () => {
    expect(counted('WORKING_DAYS', 1, '2026-04-01').explanation).toMatch(/^1 working day from/);
    expect(counted('MONTHS_BEGINNING_WITH', 1, '2026-04-01').explanation).toMatch(/^1 month begin/);
  });

  test('carries the citation of its rule', () => {
    for (const [rule, { citation }] of Object.entries(COUNTING_RULES)) {
      if (isCountingRule(rule)) expect(counted(rule, 1, '2026-06-10').citation).toBe(citation);
    }
  });
});

describe('a count', () => {
  test('moves when a holiday is proclaimed or the council shuts', () => {
    const meeting = { rule: 'CLEAR_DAYS', n: 5, start: localDate('2029-07-18') } as const;
    const friday = { date: localDate('2029-07-13'), name: 'Day of celebration' };
    expect(count({ ...meeting, calendar }).due).toBe('2029-07-10');
    expect(count({ ...meeting, calendar: withHolidays(calendar, [friday]) }).due).toBe(
      '2029-07-09',
    );
    expect(count({ ...meeting, calendar: withClosures(calendar, [friday]) }).due).toBe(
      '2029-07-09',
    );
  });

  test.each<[CountingRule, number]>([
    ['CLEAR_DAYS', 0],
    ['DAYS_FROM', 367],
    ['MONTHS_BEGINNING_WITH', 25],
    ['WORKING_DAYS', 2.5],
    ['DAYS_BEGINNING_WITH', -1],
    ['DAYS_FROM', NaN],
  ])('of %s is refused for %d', (rule, n) => {
    expect(() => counted(rule, n, '2026-06-10')).toThrow('give a whole number, 1 to');
  });

  test.each<[CountingRule, string]>([
    ['CLEAR_DAYS', '2019-01-03'],
    ['DAYS_FROM', '2030-12-30'],
    ['DAYS_BEGINNING_WITH', '2030-12-30'],
    ['MONTHS_BEGINNING_WITH', '2030-12-30'],
    ['WORKING_DAYS', '2030-12-30'],
  ])('of %s from %s is refused where the holidays are unknown', (rule, start) => {
    expect(() => counted(rule, 5, start)).toThrow('are not in the calendar');
  });
});
