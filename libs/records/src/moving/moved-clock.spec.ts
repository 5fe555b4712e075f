import { describe, expect, it } from '@jest/globals';
import { englandAndWales, LADDERS, localDate } from '#rules';
import type { RunningClock } from '../ladders/index.js';
import { movedClock } from './moved-clock.js';

const clock: RunningClock = {
  id: 'one',
  ladder: 'response',
  subjectKind: 'addressee',
  subjectId: 'two',
  about: 'CDC-2027-1 to Marchfield Police',
  scopes: [],
  rule: 'WORKING_DAYS',
  n: 20,
  startEvent: 'the day it was sent',
  originalDue: localDate('2027-03-30'),
  start: localDate('2027-03-01'),
  due: localDate('2027-03-30'),
  acknowledged: true,
  settled: new Set(['acknowledge A+3', 'remind D-14', 'remind D-7']),
};
const moved = (to: string) => ({
  id: 'one',
  ladder: clock.ladder,
  subjectKind: 'addressee',
  subjectId: 'two',
  about: clock.about,
  from: clock.due,
  to: localDate(to),
  isAgreed: false,
  start: { from: clock.start, to: clock.start },
  rungs: [],
});
const by = { clock, ladders: LADDERS, after: englandAndWales };

describe('A clock whose date moved', () => {
  it('passes over what lies behind its new date, and waits for the rung to come', () => {
    const today = localDate('2027-03-24');
    const { row, behind } = movedClock(moved('2027-03-31'), { ...by, today });
    expect(behind.map(({ rung, falls }) => `${rung} ${falls}`)).toEqual([
      'remind D-7 2027-03-24',
      'remind D-14 2027-03-17',
    ]);
    expect(row).toMatchObject({ due: '2027-03-31', next: '2027-03-25' });
  });

  it('still asks to acknowledge, for that is asked once whatever the date', () => {
    const today = localDate('2027-03-24');
    const unheard = { ...clock, acknowledged: false, settled: new Set(['remind D-7']) };
    const { row, behind } = movedClock(moved('2027-03-31'), { ...by, clock: unheard, today });
    expect(behind.some(({ rung }) => rung.startsWith('acknowledge'))).toBe(false);
    expect(row.next).toBe('2027-03-24');
  });

  it('is looked at on the next working day when it moves on a Saturday', () => {
    const today = localDate('2027-03-20');
    const unheard = { ...clock, acknowledged: false, settled: new Set(['remind D-14']) };
    const { row } = movedClock(moved('2027-03-31'), { ...by, clock: unheard, today });
    expect(row.next).toBe('2027-03-22');
  });

  it('owes nothing new when only its rungs move, across Easter and the clock change', () => {
    const today = localDate('2027-03-24');
    const { row, behind } = movedClock(moved('2027-03-30'), { ...by, today });
    expect(behind).toEqual([]);
    expect(row).toMatchObject({ due: '2027-03-30', next: '2027-03-25' });
  });
});
