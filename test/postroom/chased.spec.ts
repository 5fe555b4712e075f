import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { SweepService } from '#records/reminders';
import { ResponsesService } from '#records/responses';
import { TrackingService } from '#records/tracking';
import { localDate } from '#rules';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail } from './postroom.js';

let redis: Awaited<ReturnType<typeof anOwnRedis>>;
let world: World;
let app: INestApplicationContext;
const REMIND = { act: 'remind', value: '' } as const;

beforeAll(async () => {
  redis = await anOwnRedis();
  world = await aWorld();
  app = await aPostroom(world, { redisUrl: redis.url });
  for (const day of ['2023-07-17', '2023-07-18']) {
    const made = await world.recommendation([world.police], day);
    const id = made.to(world.police);
    await world.send(id);
    const act = { actor: await world.as('police contact'), id };
    await world.app.get(ResponsesService).acknowledge(act, { on: localDate('2023-07-19') });
  }
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.end();
  await redis.stop();
});

it('Who is reminded of several things by the officer gets one mail, and none again that day', async () => {
  // A day on which no rung falls: every letter of it is the officer's.
  world.time.set('2023-07-26T10:00:00Z');
  await world.app.get(SweepService).sweep();
  const officer = await world.as('officer');
  const tracking = world.app.get(TrackingService);
  const plan = await tracking.plan(officer, REMIND, { filter: {} });
  const chosen = plan.rows.map(({ reference, slug: authority }) => ({ reference, authority }));
  const results = await tracking.carryOut(officer, REMIND, { ...plan, chosen });
  expect(results.map(({ done }) => done)).toEqual([true, true]);
  await app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  const today = (await mail(world)).filter(({ receivedAt }) => receivedAt.startsWith('2023-07-26'));
  expect(today.map(({ recipient }) => recipient.split('.')[1] ?? '').toSorted()).toEqual([
    'contact',
    'signatory',
  ]);
  for (const { text } of today) {
    expect(text).toContain('CDC-2023-1');
    expect(text).toContain('CDC-2023-2');
  }
  const again = await tracking.plan(officer, REMIND, { filter: {} });
  expect(again.rows.map(({ will }) => will)).toEqual([false, false]);
}, 60_000);
