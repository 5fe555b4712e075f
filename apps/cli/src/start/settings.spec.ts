import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.js';

describe('what npm start is asked for', () => {
  test('needs nothing', async () => {
    const { port, databaseUrl } = await readSettings({});
    expect(port).toBe(3000);
    expect(databaseUrl).toBeUndefined();
  });

  test('is refused with every problem before anything is started', async () => {
    const wrong = readSettings({ PORT: '70000', TODAY: 'tomorrow', REDIS_URL: 'here' });
    await expect(wrong).rejects.toThrow(/PORT must .*\n.*REDIS_URL must .*\n.*TODAY must /);
  });

  test('takes a free port when asked for none', async () => {
    expect((await readSettings({ PORT: '0' })).port).toBeGreaterThan(0);
  });
});
