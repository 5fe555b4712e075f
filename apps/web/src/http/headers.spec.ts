import { describe, expect, test } from '@jest/globals';
import { Refused } from '#rules';
import { entityTag, versionSeen } from './entity-tag.js';
import { readIdempotencyKey } from './idempotency-key.js';
import { pathForLog } from './path-for-log.js';

describe('what callers say in headers', () => {
  test('a tag gives back the version it was made of', () => {
    expect(versionSeen(entityTag(3))).toBe(3);
    expect(versionSeen('W/"v12"')).toBe(12);
    expect(versionSeen(undefined)).toBeNull();
  });

  test.each(['*', 'v3', '"3"', '"v3", "v4"', ''])('If-Match %j is refused', (header) => {
    expect(() => versionSeen(header)).toThrow(Refused);
  });

  test('a key to try again safely is taken as it is, or refused', () => {
    expect(readIdempotencyKey('0f8e-once')).toBe('0f8e-once');
    expect(readIdempotencyKey(undefined)).toBeNull();
    for (const wrong of ['short', 'with a space in it', 'x'.repeat(101), ['a-key-once', 'twice']]) {
      expect(() => readIdempotencyKey(wrong)).toThrow(Refused);
    }
  });
});

test.each([
  ['/l/Zm9vYmFy', '/l/(token)'],
  ['/l/Zm9vYmFy/answer?x=1', '/l/(token)/answer'],
  ['/%6c/Zm9vYmFy', '/l/(token)'],
  ['//L//Zm9vYmFy', '//l/(token)'],
  ['/calendar/Zm9vYmFy.ics', '/calendar/(token)'],
  ['/%63alendar//Zm9vYmFy%2eics', '/calendar/(token)'],
  ['/app/calendar/revocation', '/app/calendar/revocation'],
  ['/search?q=a+name', '/search'],
  ['/legal', '/legal'],
])('the log holds %s as %s', (url, path) => {
  expect(pathForLog(url)).toBe(path);
});
