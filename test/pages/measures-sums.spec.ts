import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MeasurePlacesQueries, MeasuresService } from '#records/measures';
import { PerformanceSummariesQueries, SummingUpService } from '#records/performance-summaries';
import { localDate, periodFrom } from '#rules';
import { textOf } from '../support/seen-text.js';
import type { Visitor } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';

let world: WebWorld;
let officer: Visitor;
let lead: Visitor;

beforeAll(async () => {
  world = await WebWorld.begin('2026-11-21T10:00:00Z');
  await world.priority('burglary', 'Burglary');
  officer = await world.at('officer');
  lead = await world.at('burglary lead');
}, 60_000);
afterAll(() => world.end());

describe('a small number of one part of a sum', () => {
  const PART = 'Shops entered';

  /** Adds a public measure with figures of last summer and the summer before. */
  async function aPublicMeasure(name: string, counts: readonly number[], sumOf: string[] = []) {
    const actor = await world.as('officer');
    const priority = await world.app.get(MeasurePlacesQueries).priority(actor, 'burglary');
    const service = world.app.get(MeasuresService);
    const { id } = await service.add(
      { actor, id: priority.id },
      {
        name,
        unit: '',
        target: { kind: 'same period' },
        direction: 'lower',
        periodKind: 'quarter',
        decimals: 0,
        hidesBelow: 5,
        source: 'Police',
        isPublic: true,
        planId: null,
        parts: [],
        sumOf,
      },
    );
    for (const [at, value] of counts.entries()) {
      const period = periodFrom('quarter', localDate(`${2025 + at}-07-01`));
      if (period === null) throw new Error('no such quarter');
      const count = { value, part: null, whole: null, source: 'Police', isProvisional: false };
      await service.observe({ actor, id }, { period, asAt: localDate('2026-10-05'), ...count });
    }
    return id;
  }

  test('is given away nowhere by taking the rest from the sum', async () => {
    const homes = await aPublicMeasure('Homes entered', [7031, 7032]);
    const shops = await aPublicMeasure(PART, [4041, 3]);
    await aPublicMeasure('Buildings entered', [11072, 7035], [homes, shops]);
    const stranger = world.stranger();
    const actor = await world.as('officer');
    const of = await world.app.get(PerformanceSummariesQueries).of(actor, 'community-safety');
    const asked = { from: localDate('2026-04-01'), to: localDate('2027-03-31') };
    const summary = await world.app
      .get(SummingUpService)
      .compose(actor, of, { ...asked, committee: 'overview', partnership: 'community-safety' });
    const seen = [
      (await stranger.see('/priorities/burglary/measures')).body,
      (await stranger.see('/priorities/burglary/measures.csv')).body,
      (await officer.see('/app/measures/buildings-entered')).body,
      (await officer.see('/app/measures/buildings-entered.csv')).body,
      (await officer.see('/app/partnerships/community-safety/measures')).body,
      (await officer.see('/api/v1/partnerships/community-safety/measures')).body,
      JSON.stringify(summary),
    ];
    for (const text of seen) expect(text).not.toMatch(/7,?035|4,?038/);
    expect(seen.filter((text) => /7,?032/.test(text))).toHaveLength(5);
    expect(textOf(seen[2] ?? '')).toContain('a small number could be worked out from it');
    const asks = textOf((await lead.see('/app/measures/homes-entered/figure')).body);
    expect(asks).toContain('one nobody has said is a total, cannot be known here');
  });
});
