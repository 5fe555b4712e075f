import { describe, expect, it } from '@jest/globals';
import { commitLost } from './experiments/commit-lost.js';
import { poison } from './experiments/poison.js';
import { race } from './experiments/race.js';
import { tampering } from './experiments/tampering.js';
import { runOne } from './run-one.js';

/** The cheapest experiments, with small counts; `npm run faults` makes them all. */
describe('The built product, when something breaks', () => {
  it.each([
    ['lets one of a hundred clients win at two web processes', 'race', race(2)],
    ['does once what was committed though the reply was lost', 'commit-lost', commitLost(3)],
    ['sends good letters past messages nobody can read', 'poison', poison],
    ['notices every change of its history', 'tampering', tampering(1)],
  ])(
    '%s',
    async (_, name, experiment) => {
      const { line, isOk } = await runOne(name, experiment, { seed: 1, isLong: false });
      expect(isOk ? 'ok' : line).toBe('ok');
    },
    120_000,
  );
});
