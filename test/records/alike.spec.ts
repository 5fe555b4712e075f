import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ALIKE, ALIKE_FROM, RecommendationsQueries } from '#records/recommendations';
import { aWorld, type World } from '../support/world.js';

const MANY = 15_000;
let world: World;

beforeAll(async () => {
  world = await aWorld();
  const { resolutionId } = await world.recommendation([world.police]);
  await world.dataSource.query(
    `INSERT INTO recommendations (id, council_id, committee_id, resolution_id, reference, wording, made_on)
     SELECT gen_random_uuid(), council_id, committee_id, id, 'OLD-' || n,
       'That ' || md5(n::text) || ' be ' || md5((n * 7)::text) || ' by ' || md5((n * 13)::text), '2022-01-01'
     FROM resolutions, generate_series(1, ${MANY}) AS n WHERE id = $1`,
    [resolutionId],
  );
  await world.dataSource.query('VACUUM ANALYZE recommendations');
}, 60_000);
afterAll(() => world.end());

const WORDS = 'That a joint plan for road safety outside schools be published by March.';

describe('Earlier recommendations in much the same words', () => {
  it('are found with what became of them, and others are not', async () => {
    const asked = { councilId: world.councilId, wording: WORDS };
    const queries = world.app.get(RecommendationsQueries);
    const found = await queries.alike(await world.as('officer'), asked);
    expect(found).toMatchObject([
      {
        reference: 'CDC-2023-1',
        madeOn: '2023-07-19',
        committee: 'Crime and Disorder Committee',
        addressees: [{ authority: 'Marchfield Police', state: 'made', closedAs: null }],
      },
    ]);
    expect(await queries.alike(await world.as('police contact'), asked)).toEqual([]);
  });

  it(`are looked up by the index of trigrams among ${MANY}`, async () => {
    const plan = await world.dataSource.query<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${ALIKE}`, [
      world.councilId,
      WORDS,
      ALIKE_FROM,
      5,
      [world.councilId],
      [],
    ]);
    const told = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(told).toContain('recommendations_alike');
    expect(told).not.toContain('Seq Scan on recommendations');
  });
});
