import { expect, test } from '@jest/globals';
import { ownAddress } from './own-address.js';

test('after signing in one gets to where one was going', () => {
  expect(ownAddress('/app/meetings?year=2023')).toBe('/app/meetings?year=2023');
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/a\nb',
  ['/a'],
  undefined,
  '',
])('nobody is sent to %j', (wanted) => {
  expect(ownAddress(wanted)).toBe('/app');
});
