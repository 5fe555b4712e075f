import { describe, expect, it } from '@jest/globals';
import { englandAndWales, localDate, withHolidays } from '../calendar/index.js';
import { LADDERS } from '../ladders/index.js';
import type { CountingRule } from '../counting/index.js';
import { publicationMove, whatWouldMove } from './index.js';

const proclaimed = (date: string) =>
  withHolidays(englandAndWales, [{ date: localDate(date), name: 'A day of thanks' }]);

function move(asked: {
  rule: CountingRule;
  n: number;
  start: string;
  due: string;
  holiday: string;
  settled?: string[];
}) {
  const { rule, n, holiday, settled = [] } = asked;
  const start = localDate(asked.start);
  const counted = { rule, n, start };
  return whatWouldMove({
    clock: {
      id: 'one',
      start,
      due: localDate(asked.due),
      acknowledged: true,
      settled: new Set(settled),
    },
    ladder: LADDERS.response,
    today: start,
    before: { ...counted, calendar: englandAndWales },
    after: { ...counted, calendar: proclaimed(holiday) },
  });
}

describe('A holiday proclaimed while clocks run', () => {
  it('moves working days on by one', () => {
    const found = move({
      rule: 'WORKING_DAYS',
      n: 5,
      start: '2027-03-25',
      due: '2027-04-05',
      holiday: '2027-04-01',
    });
    expect(found).toMatchObject({ from: '2027-04-05', to: '2027-04-06', isAgreed: false });
  });

  it('leaves days from an event where they fall, and moves only the rungs of that day', () => {
    const found = move({
      rule: 'DAYS_FROM',
      n: 28,
      start: '2027-03-01',
      due: '2027-03-29',
      holiday: '2027-03-22',
    });
    expect(found).toEqual({
      clockId: 'one',
      from: '2027-03-29',
      to: '2027-03-29',
      isAgreed: false,
      rungs: [{ rung: 'remind D-7', from: '2027-03-22', to: '2027-03-19' }],
    });
  });

  it('moves no rung that has gone', () => {
    const settled = ['remind D-7'];
    const found = move({
      rule: 'DAYS_FROM',
      n: 28,
      start: '2027-03-01',
      due: '2027-03-29',
      holiday: '2027-03-22',
      settled,
    });
    expect(found.rungs).toEqual([]);
  });

  it('leaves an agreed date alone', () => {
    const found = move({
      rule: 'WORKING_DAYS',
      n: 5,
      start: '2027-03-25',
      due: '2027-05-05',
      holiday: '2027-04-01',
    });
    expect(found).toMatchObject({ from: '2027-05-05', to: '2027-05-05', isAgreed: true });
  });

  it('on a Sunday such as 28 March 2027 moves nothing', () => {
    const found = move({
      rule: 'WORKING_DAYS',
      n: 5,
      start: '2027-03-25',
      due: '2027-04-05',
      holiday: '2027-03-28',
    });
    expect(found).toMatchObject({ to: '2027-04-05', rungs: [] });
  });
});

describe('A start corrected', () => {
  it('counts anew from the right day, and says again what spoke of the wrong date', () => {
    const counted = { rule: 'DAYS_FROM' as const, n: 28, calendar: englandAndWales };
    const found = whatWouldMove({
      clock: {
        id: 'one',
        start: localDate('2027-01-04'),
        due: localDate('2027-02-01'),
        acknowledged: true,
        settled: new Set(['remind D-14']),
      },
      ladder: LADDERS.response,
      today: localDate('2027-01-19'),
      before: { ...counted, start: localDate('2027-01-04') },
      after: { ...counted, start: localDate('2027-01-11') },
    });
    expect(found).toMatchObject({ from: '2027-02-01', to: '2027-02-08' });
    expect(found.rungs.slice(0, 2)).toEqual([
      { rung: 'remind D-14', from: null, to: '2027-01-25' },
      { rung: 'remind D-7', from: '2027-01-25', to: '2027-02-01' },
    ]);
  });
});

describe('The last day to publish', () => {
  const meeting = { id: 'july', heldOn: localDate('2019-06-18'), isPublished: false };

  it('comes sooner by a holiday among the clear days', () => {
    expect(publicationMove(meeting, englandAndWales, proclaimed('2019-06-12'))).toEqual({
      meetingId: 'july',
      from: '2019-06-10',
      to: '2019-06-07',
      stands: false,
    });
  });

  it('takes nothing from an agenda that is out', () => {
    const out = { ...meeting, isPublished: true };
    expect(publicationMove(out, englandAndWales, proclaimed('2019-06-12'))).toMatchObject({
      stands: true,
    });
    expect(publicationMove(out, englandAndWales, proclaimed('2019-05-15'))).toBeNull();
  });
});
