import { describe, expect, test } from '@jest/globals';
import { HttpException, NotFoundException } from '@nestjs/common';
import { Refused, REFUSAL_KINDS, type RefusalCode } from '#rules';
import { problemOf } from './problem.js';
import { STATUS_OF, troubleOf } from './trouble.js';

const coded = (code: string) => Object.assign(new Error('from below'), { code });

describe('why a request was not done', () => {
  test.each(Object.entries(REFUSAL_KINDS))(
    'a refusal "%s" keeps its code and is %s',
    (code, kind) => {
      const refused = new Refused([{ code: code as RefusalCode, sentence: 'It cannot be.' }]);
      expect(troubleOf(refused)).toMatchObject({
        status: STATUS_OF[kind],
        code,
        sentences: ['It cannot be.'],
      });
    },
  );

  test('several refusals are told at once, each with its field', () => {
    const refused = new Refused([
      { code: 'field-missing', sentence: 'Say why.', field: 'reason' },
      { code: 'field-wrong', sentence: 'The date has passed.', field: 'until' },
    ]);
    expect(problemOf(troubleOf(refused), 'ref')).toEqual({
      type: 'about:blank',
      title: 'Unprocessable Entity',
      status: 422,
      code: 'field-missing',
      detail: 'Say why. The date has passed.',
      errors: [
        { field: 'reason', code: 'field-missing', sentence: 'Say why.' },
        { field: 'until', code: 'field-wrong', sentence: 'The date has passed.' },
      ],
      reference: 'ref',
    });
  });

  test.each([
    [new NotFoundException(), 404, 'not-found'],
    [new HttpException('x', 403, { cause: coded('FST_CSRF_INVALID_TOKEN') }), 419, 'form-expired'],
    [coded('ECONNREFUSED'), 503, 'unavailable'],
    [coded('57P01'), 503, 'unavailable'],
    [coded('53100'), 507, 'no-room'],
    [new Error('cannot write', { cause: coded('ENOSPC') }), 507, 'no-room'],
    [Object.assign(new Error(), { statusCode: 413 }), 413, 'too-large'],
    [Object.assign(new Error(), { statusCode: 418 }), 418, 'malformed'],
    [new TypeError('x is undefined'), 500, 'fault'],
    ['thrown text', 500, 'fault'],
    [null, 500, 'fault'],
  ])('%s is %i %s', (error, status, code) => {
    expect(troubleOf(error)).toMatchObject({ status, code });
  });

  test('a fault tells nothing of its inside', () => {
    expect(JSON.stringify(troubleOf(new Error('password=1234')))).not.toContain('1234');
  });
});
