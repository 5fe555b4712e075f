import { describe, expect, test } from '@jest/globals';
import { instant } from '../calendar/index.js';
import { quietUntil } from './quiet-until.js';

const night = { from: '20:00', to: '07:00' };
const at = (now: string, hours = night) => quietUntil(instant(now), hours);

describe('In quiet hours a letter waits', () => {
  test.each([
    ['in the evening, for the next morning', '2023-08-08T21:15:00Z', '2023-08-09T06:00:00Z'],
    ['at night, for the same morning', '2023-08-09T02:00:00Z', '2023-08-09T06:00:00Z'],
    ['over the night the clocks go forward', '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z'],
    ['over the night they go back', '2026-10-24T22:00:00Z', '2026-10-25T07:00:00Z'],
  ])('%s', (_, now, until) => {
    expect(new Date(at(now) ?? '').toISOString()).toBe(new Date(until).toISOString());
  });

  test('not by day, nor at the minute they are over', () => {
    expect(at('2023-08-09T06:00:00Z')).toBeNull();
    expect(at('2023-08-08T18:59:00Z')).toBeNull();
    expect(at('2023-08-08T19:00:00Z')).not.toBeNull();
  });

  test('within one day too', () => {
    expect(at('2023-08-08T11:30:00Z', { from: '12:00', to: '13:00' })).not.toBeNull();
    expect(at('2023-08-08T12:00:00Z', { from: '12:00', to: '13:00' })).toBeNull();
  });
});
