import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Gatherer, Postroom, Relay } from '#postroom';
import { armFailpoints } from '#records/record';
import { SweepService } from '#records/reminders';
import { ResponsesService } from '#records/responses';
import { anOwnRedis } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroom, mail } from './postroom.js';

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
  const again = async () => {
    world.time.set('2023-07-19T09:30:00Z');
    for (const day of ['2023-07-14', '2023-07-15']) {
      const made = await world.recommendation([world.police], day);
      await world.send(made.to(world.police));
    }
    await settle();
  };

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
    await again();
    await sweepOn('2023-08-16');
    await app.get(Gatherer).gather();
    for (const id of await addressees()) await answer(id);
    await settle();
    const rows = (await ledger('2023-08-16')).filter(({ notice }) => /digest|due/.test(notice));
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['not needed']));
    expect(rows.length).toBeGreaterThan(3);
  });
});
