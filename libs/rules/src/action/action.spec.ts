import { describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '../calendar/index.js';
import { commandOfUpdate, dueSlip, isActionOverdue } from './index.js';

const move = (from: string | null, to: string | null) => ({
  fromEnd: from === null ? null : localDate(from),
  toEnd: to === null ? null : localDate(to),
});

describe('The slip of an action', () => {
  it.each([
    [[], null],
    [[move('2014-09-30', '2014-12-31'), move('2014-12-31', '2015-02-28')], 'moved twice, 5 months'],
    [[move('2014-09-30', '2014-10-31')], 'moved once, 1 month'],
    [[move('2014-09-10', '2014-09-20')], 'moved once, 10 days'],
    [[move('2014-09-10', '2014-09-11')], 'moved once, 1 day'],
    [[move('2015-03-31', '2014-12-31')], 'moved once, 3 months earlier'],
    [[move('2014-09-30', null)], 'moved once'],
    [[1, 2, 3].map(() => move('2014-01-15', '2014-03-14')), 'moved 3 times, 1 month'],
  ])('of %j is %s', (moves, told) => {
    expect(dueSlip(moves)).toBe(told);
  });
});

describe('An action', () => {
  const due = (dueEnd: LocalDate | null) => ({ state: 'in progress' as const, dueEnd });
  const sept = localDate('2014-09-30');

  it('is overdue only after the end of its due, and never when ongoing or claimed', () => {
    expect(isActionOverdue(due(sept), localDate('2014-09-30'))).toBe(false);
    expect(isActionOverdue(due(sept), localDate('2014-10-01'))).toBe(true);
    expect(isActionOverdue(due(null), localDate('2030-01-01'))).toBe(false);
    const claimed = { state: 'claimed complete' as const, dueEnd: sept };
    expect(isActionOverdue(claimed, localDate('2014-10-01'))).toBe(false);
  });

  it.each([
    ['not started', 'on track', 'start'],
    ['not started', 'at risk', 'mark-at-risk'],
    ['in progress', 'off track', 'mark-at-risk'],
    ['in progress', 'on track', 'report'],
    ['at risk', 'on track', 'mark-on-track'],
    ['at risk', 'off track', 'report'],
    ['not started', null, 'report'],
  ] as const)('that is %s and rated %s comes to %s', (state, rating, command) => {
    expect(commandOfUpdate(state, rating)).toBe(command);
  });
});
