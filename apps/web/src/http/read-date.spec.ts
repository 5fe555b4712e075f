import { expect, test } from '@jest/globals';
import { readDate } from './read-date.js';

test.each([
  '2019-06-18',
  '18/6/2019',
  '18/06/2019',
  '18 6 2019',
  '18.6.2019',
  '18 June 2019',
  '18th jun 2019',
  'Tuesday 18 June 2019',
  ' Tuesday, 18 June 2019 ',
])('"%s" is 18 June 2019', (typed) => {
  expect(readDate(typed)).toBe('2019-06-18');
});

test.each([
  '30 February 2023',
  '6/18/2019',
  '18 June',
  '18 June 19',
  'soon',
  '',
  'June 2019',
  '18 Jumble 2019',
])('"%s" is no date and comes back as it was', (typed) => {
  expect(readDate(typed)).toBe(typed);
});

test('two dates in one field are no date', () => {
  expect(readDate(['2019-06-18', '2019-06-19'])).toEqual(['2019-06-18', '2019-06-19']);
});
