import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';

const RIGHT = {
  NODE_ENV: 'development',
  DATABASE_URL: 'postgres://127.0.0.1/x',
  REDIS_URL: 'redis://127.0.0.1',
  APP_SECRET: 'thirty-two or more characters of text',
};

describe('the environment', () => {
  test('is told with all its problems at once, each in one line', () => {
    const wrong = {
      ...RIGHT,
      PORT: 'abc',
      TODAY: 'xx',
      DATABASE_URL: 'nonsense',
      FILES_URL: '/srv',
    };
    expect(() => readConfig(wrong)).toThrow(
      `The environment is not right:
  PORT must be a whole number from 1 to 65535
  DATABASE_URL must be set, such as postgres://user:password@host:5432/name
  FILES_URL must look like s3://bucket?region=eu-west-2, or be left out
  TODAY must be a date like 2026-11-20; it is for demonstration data only`,
    );
  });

  test.each(['2026-13-01', '2027-02-29', '20/11/2026'])('has no day %s', (TODAY) => {
    expect(() => readConfig({ ...RIGHT, TODAY })).toThrow('TODAY must be a date');
  });

  test('keeps files in DATA_DIR and scans nothing, unless it is told where', () => {
    expect(readConfig(RIGHT)).toMatchObject({ filesUrl: null, scannerUrl: null });
    const told = {
      ...RIGHT,
      FILES_URL: 's3://papers?region=eu-west-2',
      SCANNER_URL: 'tcp://clamav:3310',
    };
    expect(readConfig(told)).toMatchObject({
      filesUrl: 's3://papers?region=eu-west-2',
      scannerUrl: 'tcp://clamav:3310',
    });
    expect(() => readConfig({ ...RIGHT, SCANNER_URL: 'clamav' })).toThrow('SCANNER_URL must look');
  });

  test('may pin a day that exists', () => {
    expect(readConfig({ ...RIGHT, TODAY: '2028-02-29' }).today).toBe('2028-02-29');
  });
});
