import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { moneyInWords, projectWarnings, readMoney } from './index.js';

describe('A sum of money', () => {
  it.each([
    ['£1,250', 125_000, '£1,250'],
    ['1250.5', 125_050, '£1,250.50'],
    ['0.07', 7, '£0.07'],
    ['£ 12,345,678.90', 1_234_567_890, '£12,345,678.90'],
    ['1,25', null, ''],
    ['12.345', null, ''],
    ['a lot', null, ''],
    ['-5', null, ''],
    ['1,234,567,890,123', null, ''],
  ])('typed as %s is %s pence', (typed, pence, words) => {
    expect(readMoney(typed)).toBe(pence);
    if (pence !== null) expect(moneyInWords(pence)).toBe(words);
  });
});

describe('A project paid by a grant', () => {
  const project = {
    awardPence: 100_000,
    spentPence: null,
    asAt: null,
    startsOn: localDate('2023-04-01'),
    endedOn: null,
  };

  it('is told of when nothing was reported for a quarter, and when it spends too much', () => {
    expect(projectWarnings(project, localDate('2023-07-01'))).toEqual([]);
    expect(projectWarnings(project, localDate('2023-07-02'))).toEqual([
      'Nothing has been reported since it began on 1 April 2023.',
    ]);
    const over = { ...project, spentPence: 100_001, asAt: localDate('2023-06-30') };
    expect(projectWarnings(over, localDate('2023-10-01'))).toEqual([
      '£0.01 more is spent than was awarded.',
      'No report for a quarter: the last tells of 30 June 2023.',
    ]);
    const ended = { ...over, endedOn: localDate('2023-06-30') };
    expect(projectWarnings(ended, localDate('2024-10-01'))).toHaveLength(1);
  });
});
