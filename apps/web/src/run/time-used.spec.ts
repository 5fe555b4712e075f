import { expect, test } from '@jest/globals';
import { timeUsed } from './time-used.js';

test.each([
  [0, 45, '0 of 45 minutes used'],
  [59, 1, '0 of 1 minute used'],
  [12 * 60 + 30, 45, '12 of 45 minutes used'],
  [50 * 60, 45, '50 of 45 minutes used, 5 over'],
  [60, null, '1 minute used, none planned'],
])('%i seconds of %p minutes planned are "%s"', (seconds, planned, words) => {
  expect(timeUsed(seconds, planned)).toBe(words);
});
