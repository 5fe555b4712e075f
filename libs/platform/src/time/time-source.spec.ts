import { describe, expect, it } from '@jest/globals';
import { pinnedTo } from './time-source.js';

const at = (now: string) => ({ now: () => now });
const london = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(new Date(instant));

describe('A date that is pinned', () => {
  it.each([
    ['2023-07-19', '2026-11-20T23:30:00.000Z', '19/07/2023, 23:30:00'],
    ['2023-07-19', '2026-06-20T23:30:00.000Z', '19/07/2023, 00:30:00'],
    ['2023-12-19', '2026-06-20T22:59:59.000Z', '19/12/2023, 23:59:59'],
    ['2023-12-19', '2026-11-20T00:00:00.000Z', '19/12/2023, 00:00:00'],
  ])('%s is that day in London, at the time of day it is there: %s', (date, now, told) => {
    expect(london(pinnedTo(date, at(now)).now())).toBe(told);
  });
});
