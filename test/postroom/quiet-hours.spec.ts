import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Postroom } from '#postroom';
import { ResponsesService } from '#records/responses';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail } from './postroom.js';

describe('In quiet hours', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;
  let police = '';

  beforeAll(async () => {
    redis = await anOwnRedis();
    world = await aWorld();
    app = await aPostroom(world, { redisUrl: redis.url });
    await world.dataSource.query(`UPDATE councils SET quiet_from = '20:00', quiet_to = '07:00'`);
    police = (await world.recommendation([world.police])).to(world.police);
    world.time.set('2023-07-19T21:15:00Z');
    await world.send(police);
  });
  afterAll(async () => {
    await app.close();
    await world.end();
    await redis.stop();
  });

  const settle = () => app.get(Postroom).settleAll({ timeoutMs: 25_000 });

  it('a letter waits for the morning, and the ledger says why', async () => {
    await settle();
    expect(await mail(world)).toEqual([]);
    const held = await deliveries(world, 'recommendation-sent');
    expect(held.map(({ state, why, attempts }) => [state, why, attempts])).toEqual([
      ['waiting', 'It waits for 07:00: quiet hours.', 0],
      ['waiting', 'It waits for 07:00: quiet hours.', 0],
    ]);
  });

  it('a receipt goes at once, for somebody waits for it', async () => {
    await world.app.get(ResponsesService).respond(
      { actor: await world.as('police signatory'), id: police },
      {
        decision: 'not accepted',
        reason: 'It is the roads authority that plans.',
        action: null,
        owner: null,
        targetDate: null,
        how: 'online',
      },
    );
    await settle();
    const subjects = (await mail(world)).map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(0);
    expect(subjects.every((subject) => subject.startsWith('Receipt'))).toBe(true);
  });

  it('what waited leaves in the morning, as far as it is still true', async () => {
    const before = (await mail(world)).length;
    world.time.set('2023-07-20T06:00:00Z');
    await settle();
    const asked = await deliveries(world, 'recommendation-sent');
    expect(asked.map(({ state }) => state)).toEqual(['not needed', 'not needed']);
    const told = (await mail(world)).slice(before).map(({ subject }) => subject);
    expect(told.some((subject) => subject.includes('has answered'))).toBe(true);
  });
});
