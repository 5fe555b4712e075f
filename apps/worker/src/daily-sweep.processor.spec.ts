import { describe, expect, it } from '@jest/globals';
import { DailySweepProcessor } from './daily-sweep.processor.js';

/** A sweep whose services only say that they had their turn; some of them cannot do their work. */
function aSweep(failing: readonly string[]): {
  readonly sweep: DailySweepProcessor;
  readonly done: readonly string[];
} {
  const done: string[] = [];
  const service = (name: string, method: string) =>
    ({
      [method]: () => {
        if (failing.includes(name)) return Promise.reject(new Error(`${name} is ill.`));
        done.push(name);
        return Promise.resolve();
      },
    }) as never;
  const sweep = new DailySweepProcessor(
    service('reminders', 'sweep'),
    service('reviews', 'requestComing'),
    service('duty', 'warn'),
    service('registers', 'ask'),
    service('seats', 'settleRoles'),
    service('outstanding', 'keep'),
    service('heartbeat', 'beat'),
    service('left work', 'check'),
    service('leads', 'settleRoles'),
    service('looks', 'startMissing'),
    { of: () => ({}) } as never,
  );
  return { sweep, done };
}

describe('The sweep of the day', () => {
  it('sends reminders though what comes before them cannot be done, and says what could not', async () => {
    const { sweep, done } = aSweep(['seats', 'outstanding']);
    await expect(sweep.sweep()).rejects.toThrow('Error: seats is ill. Error: outstanding is ill.');
    expect(done).toEqual([
      'leads',
      'reviews',
      'looks',
      'reminders',
      'heartbeat',
      'duty',
      'registers',
      'left work',
    ]);
  });

  it('does not say that the ladders were looked at when they were not', async () => {
    const { sweep, done } = aSweep(['reminders']);
    await expect(sweep.sweep()).rejects.toThrow('reminders is ill.');
    expect(done).not.toContain('heartbeat');
  });
});
