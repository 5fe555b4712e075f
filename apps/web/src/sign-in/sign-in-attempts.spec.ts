import { expect, test } from '@jest/globals';
import { SettableTime } from '#platform/time';
import { SignInAttempts } from './sign-in-attempts.js';

const time = new SettableTime('2026-11-20T09:00:00.000Z');

test('after ten wrong passwords an address waits, ten minutes after the first it may try again', () => {
  const attempts = new SignInAttempts(time);
  for (let each = 0; each < 10; each += 1) {
    expect(attempts.mustWait('officer@council.example')).toBe(false);
    attempts.failed(' Officer@council.example');
  }
  expect(attempts.mustWait('officer@council.example')).toBe(true);
  expect(attempts.mustWait('chair@council.example')).toBe(false);
  time.set('2026-11-20T09:10:00.000Z');
  expect(attempts.mustWait('officer@council.example')).toBe(false);
});

test('a right password clears the count', () => {
  const attempts = new SignInAttempts(time);
  for (let each = 0; each < 9; each += 1) attempts.failed('officer@council.example');
  attempts.succeeded('officer@council.example');
  attempts.failed('officer@council.example');
  expect(attempts.mustWait('officer@council.example')).toBe(false);
});
