import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { Deliverer, Gatherer, Postroom, Relay } from '#postroom';
import { armFailpoints } from '#records/record';
import { ResendingService } from '#records/ledger';
import { SweepService } from '#records/reminders';
import { ResponsesService } from '#records/responses';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail, tryNow } from './postroom.js';

const ANSWER = {
  decision: 'not accepted',
  reason: 'It is the roads authority that plans.',
  action: null,
  owner: null,
  targetDate: null,
} as const;

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

  const addressees = async (): Promise<readonly string[]> => {
    const rows = await world.dataSource.query<{ id: string }[]>(
      `SELECT a.id FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
       WHERE a.state = 'sent' ORDER BY r.reference`,
    );
    return rows.map(({ id }) => id);
  };
  const answer = async (id = '') =>
    world.app
      .get(ResponsesService)
      .respond({ actor: await world.as('police signatory'), id }, { ...ANSWER, how: 'online' });
  /** Two more that are sent, so that people have several things again. */
  const again = async (...days: readonly string[]) => {
    world.time.set('2023-07-19T09:30:00Z');
    for (const day of days) {
      const made = await world.recommendation([world.police], day);
      await world.send(made.to(world.police));
    }
    await settle();
  };

  /** Gathers and delivers what is due, as a worker that dies when it comes to this point. */
  const dyingAt = async (point: string) => {
    let died = false;
    armFailpoints((name) => {
      if (name !== point) return;
      died = true;
      throw new Error('The worker died here.');
    });
    await app
      .get(Gatherer)
      .gather()
      .catch(() => 0);
    const rows = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM deliveries WHERE state IN ('waiting','sending')`,
    );
    for (const { id } of rows)
      await app
        .get(Deliverer)
        .deliver(id)
        .catch(() => null);
    armFailpoints(null);
    expect(died).toBe(true);
  };

  it('carries every reminder of one person, each with its own date and link, and settles them with it', async () => {
    await sweepOn('2023-08-09');
    expect((await ledger('2023-08-09')).every(({ state }) => state === 'gathering')).toBe(true);
    const [waits] = await world.dataSource.query<{ id: string }[]>(
      `SELECT id FROM deliveries WHERE state = 'gathering' LIMIT 1`,
    );
    const act = { actor: await world.as('officer'), id: waits?.id ?? '' };
    await expect(
      world.app.get(ResendingService).repeat(act, { reason: 'They ask.' }),
    ).rejects.toThrow('It has not been sent yet: wait for it.');
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

  it('leaves out what is true no longer, and with one thing left is that thing’s own letter', async () => {
    await sweepOn('2023-08-11');
    await app.get(Gatherer).gather();
    const [first, second] = await addressees();
    for (const id of [first, second]) await answer(id);
    await settle();
    const letters = (await mailsOf('2023-08-11')).filter(({ subject }) =>
      / is due by /.test(subject),
    );
    expect(letters.map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['CDC-2023-3: your answer is due by Wednesday 16 August 2023']),
    );
    expect(letters).toHaveLength(3);
    const digests = (await ledger('2023-08-11')).filter(({ notice }) => notice === 'digest');
    expect(new Set(digests.map(({ why }) => why))).toEqual(
      new Set(['One thing in it was left: it went as that letter.']),
    );
  });

  it('is not sent when nothing in it is true any more', async () => {
    await again('2023-07-14', '2023-07-15');
    await sweepOn('2023-08-16');
    await app.get(Gatherer).gather();
    for (const id of await addressees()) await answer(id);
    await settle();
    const rows = (await ledger('2023-08-16')).filter(({ notice }) => /digest|due/.test(notice));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['not needed']));
    expect(rows.length).toBeGreaterThan(3);
  });

  it('is one, as the same mail, though a worker dies at any point and Redis is emptied', async () => {
    await again('2023-07-11', '2023-07-12');
    await sweepOn('2023-08-23');
    for (const point of [
      'gather: committed',
      'deliver: claimed',
      'deliver: written',
      'deliver: sent',
    ]) {
      await dyingAt(point);
      const client = new Redis(redis.url);
      await client.flushall();
      client.disconnect();
      await tryNow(world);
    }
    await settle();
    const letters = (await mailsOf('2023-08-23')).filter(
      ({ recipient }) => to(recipient) === 'signatory',
    );
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(letters.length).toBeLessThanOrEqual(2);
    const rows = await ledger('2023-08-23');
    expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
    const [digests] = await world.dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM daily_mails WHERE day = '2023-08-23'`,
    );
    expect(digests?.n).toBe(rows.filter(({ own }) => own).length);
  });

  it('takes no reminder that comes after it: that waits for the next working day, unless its date would pass', async () => {
    world.time.set('2023-07-19T09:30:00Z');
    const late = await world.recommendation([world.police], '2023-07-13');
    await world.send(late.to(world.police));
    await settle();
    await sweepOn('2023-08-11');
    const waits = async () =>
      world.dataSource.query<{ mail_of: string; why: string | null }[]>(
        `SELECT DISTINCT mail_of, why FROM deliveries WHERE state = 'gathering' AND carried_by IS NULL`,
      );
    await settle();
    expect(await waits()).toEqual([
      {
        mail_of: '2023-08-14',
        why: 'It waits for the mail of 14 August 2023: that of 11 August 2023 has gone.',
      },
    ]);
    world.time.set('2023-08-14T08:00:00Z');
    await world.app.get(SweepService).sweep();
    await settle();
    expect(await waits()).toEqual([]);
    expect((await mailsOf('2023-08-14')).length).toBeGreaterThan(0);
  });
});
