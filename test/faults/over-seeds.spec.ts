import { expect, it } from '@jest/globals';
import { overSeeds } from './over-seeds.js';

it('tells what differs between seeds as least and most, and the rest once', () => {
  const said = ['200 letters at 09:00, 203 arrived', '200 letters at 09:00, 205 arrived'];
  expect(overSeeds(said)).toBe('200 letters at 09:00, 203..205 arrived');
});

it('tells other words one after another', () => {
  expect(overSeeds(['broke off', '3 held', '3 held'])).toBe('broke off / 3 held');
});
