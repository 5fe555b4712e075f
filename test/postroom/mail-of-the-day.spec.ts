import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Deliverer, Gatherer, Postroom, Relay } from '#postroom';
import { armFailpoints } from '#records/record';
import { SweepService } from '#records/reminders';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail, tryNow } from './postroom.js';

describe('The mail of the day', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;

  beforeAll(async () => {
    redis = await anOwnRedis();
    world = await aWorld();
    app = await aPostroom(world, { redisUrl: redis.url });
    for (const day of ['2023-07-16', '2023-07-17', '2023-07-18']) {
      const made = await world.recommendation([world.police], day);
      await world.send(made.to(world.police));
    }
    await settle();
  });
  afterEach(() => armFailpoints(null));
  afterAll(async () => {
    await app.close();
    await world.end();
    await redis.stop();
  });

  const settle = () => app.get(Postroom).settleAll({ timeoutMs: 25_000 });
  const sweepOn = async (day: string, time = '08:00') => {
    world.time.set(`${day}T${time}:00Z`);
    await app.get(Postroom).close();
    await world.app.get(SweepService).sweep();
    await app.get(Relay).relayAll();
  };
  const to = (email: string) => /^officer|contact|signatory/.exec(email)?.[0] ?? email;
  const mailsOf = async (day: string) =>
    (await mail(world)).filter(({ receivedAt }) => receivedAt.startsWith(day));
  const ledger = (day: string) =>
    world.dataSource.query<{ notice: string; state: string; why: string | null; own: boolean }[]>(
      `SELECT d.notice, d.state, d.why, d.carried_by IS NULL AS own FROM deliveries d
       WHERE d.created_at::date = $1::date ORDER BY d.carried_by NULLS FIRST, d.id`,
      [day],
    );

  it('carries every reminder of one person, each with its own date and link, and settles them with it', async () => {
    await sweepOn('2023-08-09');
    expect((await ledger('2023-08-09')).every(({ state }) => state === 'gathering')).toBe(true);
    await settle();
    const letters = await mailsOf('2023-08-09');
    expect(letters.map(({ recipient }) => to(recipient)).toSorted()).toEqual([
      'contact',
      'officer',
      'signatory',
    ]);
    const letter = letters.find(({ recipient }) => to(recipient) === 'signatory');
    expect(letter?.subject).toBe('3 things are due, the first by Wednesday 16 August 2023');
    expect(letter?.text.match(/http:\/\/scrutiny\.test\/l\/\S+/g)).toHaveLength(3);
    expect(letter?.text.match(/If you do nothing: after/g)).toHaveLength(3);
    expect(letter?.text.match(/Next letter: on /g)).toHaveLength(3);
    expect(letter?.html.match(/<h2 /g)).toHaveLength(3);
    const rows = await ledger('2023-08-09');
    expect(rows.filter(({ own }) => own).map(({ notice, state }) => [notice, state])).toEqual(
      Array.from({ length: 3 }, () => ['digest', 'sent']),
    );
    const carried = rows.filter(({ own }) => !own);
    expect(new Set(carried.map(({ state }) => state))).toEqual(new Set(['sent']));
    expect(carried.every(({ why }) => /^In one mail with \d more\.$/.test(why ?? ''))).toBe(true);
  });
});
