import { expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { slipOf } from './index.js';

const move = (from: string, to: string) => ({ fromDue: localDate(from), toDue: localDate(to) });

it('A date that never moved has not slipped', () => {
  expect(slipOf([])).toBeNull();
});

it('A date that moved tells how often, how far, and both dates', () => {
  expect(slipOf([move('2023-08-16', '2023-09-01')])).toEqual({
    times: 1,
    days: 16,
    firstDue: '2023-08-16',
    lastDue: '2023-09-01',
    inWords: 'moved once, 16 days',
  });
  const thrice = [
    move('2023-08-16', '2023-09-15'),
    move('2023-09-15', '2023-10-31'),
    move('2023-10-31', '2023-11-18'),
  ];
  expect(slipOf(thrice)).toMatchObject({
    lastDue: '2023-11-18',
    inWords: 'moved 3 times, 94 days',
  });
  expect(slipOf([move('2023-10-28', '2023-10-29')])?.inWords).toBe('moved once, 1 day');
});
