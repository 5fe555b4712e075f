import { expect, test } from '@jest/globals';
import { readTime } from './typed.js';

test.each([
  ['9:30', '09:30'],
  ['09.30', '09:30'],
  ['7pm', '19:00'],
  ['7.15 PM', '19:15'],
  ['12 noon', '12 noon'],
  ['12am', '00:00'],
  ['12pm', '12:00'],
  ['19', '19'],
  ['', ''],
])('a time typed as "%s" is read as "%s"', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});
