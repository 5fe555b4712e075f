import { describe, expect, it, test } from '@jest/globals';
import { englandAndWales, localDate } from '../calendar/index.js';
import {
  courseOf,
  keyDecisionNotice,
  meetingDays,
  preElectionCaution,
  preElectionPeriod,
  workingDaysBefore,
} from './index.js';

describe('The running clock of an agenda', () => {
  it('adds the minutes of what comes before, and says where it can only be "at least"', () => {
    expect(courseOf('10:00', [5, 30, null, 20])).toEqual({
      items: [
        { starts: '10:00', isAtLeast: false },
        { starts: '10:05', isAtLeast: false },
        { starts: '10:35', isAtLeast: false },
        { starts: '10:35', isAtLeast: true },
      ],
      total: 55,
      ends: '10:55',
      unplanned: 1,
    });
  });

  it('goes past the hour and past midnight', () => {
    expect(courseOf('18:45', [45]).ends).toBe('19:30');
    expect(courseOf('23:30', [45]).ends).toBe('00:15');
    expect(courseOf('10:00', [])).toEqual({ items: [], total: 0, ends: '10:00', unplanned: 0 });
  });
});

describe('A step of the timetable', () => {
  it.each([
    [20, '2023-07-19', '2023-06-21'],
    [10, '2023-07-19', '2023-07-05'],
    [5, '2026-12-30', '2026-12-21'],
    [3, '2026-04-07', '2026-03-31'],
  ])('is %i working days before %s: %s', (n, heldOn, due) => {
    expect(workingDaysBefore(localDate(heldOn), n, englandAndWales).due).toBe(due);
  });

  it('tells each day it walked', () => {
    const { steps, explanation } = workingDaysBefore(localDate('2023-07-18'), 2, englandAndWales);
    expect(steps.map(({ why }) => why)).toEqual([
      'day of the meeting, excluded',
      'working day 1',
      'Sunday',
      'Saturday',
      'working day 2',
    ]);
    expect(explanation).toBe(
      '2 working days before the meeting on Tuesday 18 July 2023, counted back: Friday 14 July 2023.',
    );
  });
});

describe('The notice of a key decision', () => {
  it('is published 28 clear calendar days before, neither end counted', () => {
    const { due, steps } = keyDecisionNotice(localDate('2022-03-17'), englandAndWales);
    expect(due).toBe('2022-02-16');
    expect(steps).toHaveLength(28);
    expect(steps[0]?.date).toBe('2022-02-17');
    expect(steps.at(-1)?.date).toBe('2022-03-16');
  });
});

describe('The usual pre-election period', () => {
  test.each([
    [2026, '2026-03-26', '2026-05-07'],
    [2027, '2027-03-25', '2027-05-06'],
    [2025, '2025-03-20', '2025-05-01'],
  ])('of %i runs from %s to %s', (year, from, pollingDay) => {
    expect(preElectionPeriod(year)).toEqual({ from, pollingDay });
  });

  it('is a caution on its first and last day, and none outside', () => {
    expect(preElectionCaution(localDate('2026-03-25'))).toBeNull();
    expect(preElectionCaution(localDate('2026-03-26'))).toContain('26 March 2026 to 7 May 2026');
    expect(preElectionCaution(localDate('2026-05-07'))).not.toBeNull();
    expect(preElectionCaution(localDate('2026-05-08'))).toBeNull();
  });
});

describe('A pattern of meetings', () => {
  const third = { place: 'third', weekday: 3, months: [1, 4, 7, 10] } as const;

  it('gives the days of twelve months from a day, that day included', () => {
    expect(meetingDays(third, localDate('2026-09-01'))).toEqual([
      '2026-10-21',
      '2027-01-20',
      '2027-04-21',
      '2027-07-21',
    ]);
    expect(meetingDays(third, localDate('2026-10-21'))).toEqual([
      '2026-10-21',
      '2027-01-20',
      '2027-04-21',
      '2027-07-21',
      '2027-10-20',
    ]);
    expect(meetingDays(third, localDate('2026-10-22'))[0]).toBe('2027-01-20');
  });

  it('knows the last of a month, in months of four and of five such days', () => {
    const last = { place: 'last', weekday: 5, months: [2, 5] } as const;
    expect(meetingDays(last, localDate('2027-01-01'))).toEqual(['2027-02-26', '2027-05-28']);
  });
});
