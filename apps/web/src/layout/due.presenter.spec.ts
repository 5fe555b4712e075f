import { describe, expect, test } from '@jest/globals';
import { localDate } from '#rules';
import { duePresenter } from './due.presenter.js';

const today = localDate('2023-08-11');

describe('how a due date is said', () => {
  test.each([
    ['2023-08-30', 'Due Wednesday 30 August 2023, in 19 days', 'calm'],
    ['2023-08-16', 'Due Wednesday 16 August 2023, in 5 days', 'soon'],
    ['2023-08-12', 'Due Saturday 12 August 2023, in 1 day', 'soon'],
    ['2023-08-11', 'Due today, Friday 11 August 2023', 'soon'],
    ['2023-08-10', 'Overdue by 1 day: was due Thursday 10 August 2023', 'late'],
  ])('due %s, read on 11 August 2023: "%s"', (date, words, tone) => {
    expect(duePresenter(localDate(date), { today })).toEqual({ words, date, tone });
  });

  test('an answered request is never overdue', () => {
    const shown = duePresenter(localDate('2023-08-01'), { today, settled: true });
    expect(shown).toMatchObject({ words: 'Was due Tuesday 1 August 2023', tone: 'quiet' });
  });

  test('an answer that came before its day is not told as if the day had passed', () => {
    const shown = duePresenter(localDate('2023-08-16'), { today, settled: true });
    expect(shown).toMatchObject({ words: 'Due Wednesday 16 August 2023', tone: 'quiet' });
  });

  test('an ongoing action has no due date', () => {
    expect(duePresenter(null, { today }).words).toBe('No due date');
  });
});
