import { describe, expect, it } from '@jest/globals';
import { LIFECYCLES } from '../lifecycles/index.js';
import { NEEDS, type Machine, type NeedName } from './index.js';
import { today, type Example } from './needs-example.js';
import { EXAMPLES } from './needs-examples.js';

const examples = Object.entries(EXAMPLES) as [NeedName, Example][];

describe('A need of a lifecycle', () => {
  it.each(examples)('is met or told: %s', (need, { met, unmet }) => {
    for (const facts of met) expect([facts, NEEDS[need](facts, today)]).toEqual([facts, []]);
    for (const [facts, ...fields] of unmet) {
      const refusals = NEEDS[need](facts, today);
      expect([facts, ...refusals.map(({ field, code }) => field ?? code)]).toEqual([
        facts,
        ...fields,
      ]);
    }
  });

  it('is asked for by at least one transition', () => {
    const machines: readonly Pick<Machine, 'transitions'>[] = Object.values(LIFECYCLES);
    const asked = new Set(
      machines.flatMap(({ transitions }) => transitions.flatMap((t) => t.needs)),
    );
    expect(Object.keys(NEEDS).filter((need) => !asked.has(need as NeedName))).toEqual([]);
  });
});
