import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Deliverer, Postroom, Relay } from '#postroom';
import { armFailpoints } from '#records/record';
import { SweepService } from '#records/reminders';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, deliveries, mail, tryNow, untilSome } from './postroom.js';

describe('A letter, when something breaks', () => {
  let redis: Awaited<ReturnType<typeof anOwnRedis>>;
  let world: World;
  let app: INestApplicationContext;
  let police = '';

  beforeAll(async () => {
    redis = await anOwnRedis();
  });
  afterAll(() => redis.stop());

  beforeEach(async () => {
    world = await aWorld();
    app = await aPostroom(world, { redisUrl: redis.url });
    const made = await world.recommendation([world.police]);
    police = made.to(world.police);
  });
  afterEach(async () => {
    armFailpoints(null);
    await app.close();
    await world.end();
  });

  const settle = () => app.get(Postroom).settleAll({ timeoutMs: 25_000 });

  it('is repeated at most once, as the same letter, when a worker dies between sending and settling', async () => {
    await world.send(police);
    await app.get(Relay).relayAll();
    await app.get(Postroom).close();
    const [first] = await deliveries(world, 'recommendation-sent');
    const id = first?.id ?? '';
    const deliverer = app.get(Deliverer);
    const died = new Promise<void>((resolve) => {
      armFailpoints((name) => {
        if (name !== 'deliver: sent') return;
        resolve();
        return new Promise(() => undefined);
      });
    });
    void deliverer.deliver(id);
    await died;
    armFailpoints(null);
    expect(await deliverer.deliver(id)).toBe('nothing to do');
    await tryNow(world);
    expect(await deliverer.deliver(id)).toBe('sent');
    expect(await deliverer.deliver(id)).toBe('nothing to do');
    const copies = (await mail(world)).filter(({ messageId }) => messageId === first?.message_id);
    expect(copies).toHaveLength(2);
    expect(copies[0]?.text).toBe(copies[1]?.text);
  });

  it('leaves though a message before it cannot be read, which is held for somebody to look at', async () => {
    await world.send(police);
    await world.dataSource.query(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT council_id, 'reminder.due', subject_kind, subject_id,
         '{"reminder": "no id", "letter": "response-due-soon"}', created_at
       FROM outbox WHERE event = 'recommendation.sent'`,
    );
    await world.send((await world.recommendation([world.fire], '2023-07-18')).to(world.fire));
    await app.get(Relay).relayAll();
    expect(await deliveries(world, 'recommendation-sent')).toHaveLength(4);
    const held = await world.dataSource.query<{ event: string }[]>(
      'SELECT event FROM outbox WHERE relayed_at IS NULL',
    );
    expect(held).toEqual([{ event: 'reminder.due' }]);
    expect(await app.get(Relay).relayAll()).toBe(0);
  });

  it('is one for each rung, though ten workers sweep at once', async () => {
    await world.send(police);
    await settle();
    world.time.set('2023-08-11T08:00:00Z');
    const sweep = world.app.get(SweepService);
    const offered = await Promise.all(Array.from({ length: 10 }, () => sweep.sweep()));
    expect(offered.reduce((sum, one) => sum + one, 0)).toBe(2);
    await settle();
    const soon = await deliveries(world, 'response-due-soon');
    const late = await deliveries(world, 'recommendation-not-acknowledged');
    expect([soon.length, late.length]).toEqual([3, 2]);
    expect(await sweep.sweep()).toBe(0);
  });

  it('arrives once each of two hundred times, though Redis is emptied in the middle', async () => {
    await world.send(police);
    await world.dataSource.query(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT o.council_id, o.event, o.subject_kind, o.subject_id, o.payload, o.created_at
       FROM outbox o, generate_series(1, 99) WHERE o.event = 'recommendation.sent'`,
    );
    await app.get(Relay).relayAll();
    app.get(Postroom).open();
    const client = new Redis(redis.url);
    await untilSome(world, 30);
    await client.flushall();
    client.disconnect();
    expect((await mail(world)).length).toBeLessThan(200);
    await settle();
    const letters = await mail(world);
    expect(letters).toHaveLength(200);
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(200);
  });
});
