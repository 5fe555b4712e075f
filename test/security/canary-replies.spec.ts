import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { Postroom } from '#postroom';
import { ApprovalsService, RepliesService } from '#records/replies';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { aPostroom, mail } from '../postroom/postroom.js';
import { confirmCode } from '../support/a-code.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';
import { aWrittenReply } from './a-written-reply.js';
import { inParallel } from './in-parallel.js';
import { recordState } from './record-state.js';

/** One word for each field of a reply that is not for the public, and for what colleagues say of it; no other text has it. */
const CANARIES = {
  keptBack: 'Quillfinch',
  keptBackReason: 'Bramblewren',
  evidence: 'Sedgelark',
  evidenceShows: 'Thornpipit',
  evidenceReason: 'Marshwhim',
  evidenceFile: 'Harebrink',
  evidenceFileName: 'fallowtit.pdf',
  note: 'Osierdove',
  remark: 'Gorsequail',
} as const;

const lines: string[] = [];
let world: WebWorld;
let postroom: INestApplicationContext;
let redis: Redis;
let reference: string;

const sung = (text: string): readonly string[] =>
  Object.entries(CANARIES).flatMap(([name, word]) =>
    text.toLowerCase().includes(word.toLowerCase()) ? [name] : [],
  );

beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  world = await WebWorld.begin('2023-07-19T09:30:00Z', {}, logger);
  const { url } = await aRedis();
  redis = new Redis(url);
  postroom = await aPostroom(world, { redisUrl: url, baseUrl: world.web.address });
  const reply = await aWrittenReply(world, CANARIES);
  ({ reference } = reply);
  const act = { actor: await world.as('police signatory'), id: reply.letterId };
  await world.app.get(ApprovalsService).approve(act, { remark: CANARIES.remark });
  await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
  await confirmCode(world, 'police signatory', reply.letterId);
  await world.app.get(RepliesService).submit(act);
  await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
}, 120_000);
afterAll(async () => {
  redis?.disconnect();
  await postroom?.close();
  await world?.end();
});

describe('A word in every field of a reply that is kept from the public', () => {
  test('is read by an officer, so that this would be noticed', async () => {
    const officer = await world.at('officer');
    const seen: string[] = [];
    for (const page of [
      `/app/replies/${reference}/police`,
      `/app/recommendations/${reference}/police/evidence`,
    ]) {
      seen.push(...sung((await officer.see(page)).body));
    }
    expect(seen).toEqual(expect.arrayContaining(['keptBack', 'evidence']));
  });

  test('is in no answer to a stranger or another authority, whatever address they ask for', async () => {
    const askers = [world.stranger(), await world.at('fire signatory')];
    const asked = askers.flatMap((asker) => addresses().map((path) => ({ asker, path })));
    const heard = await inParallel(asked, async ({ asker, path }) => {
      const { body, headers } = await asker.see(path);
      const found = sung(`${body} ${JSON.stringify([...headers])}`);
      return found.length > 0 ? `${path}: ${found.join(', ')}` : null;
    });
    expect(heard).toEqual([]);
  }, 60_000);

  test('is in no letter to anybody, nor is what colleagues say to each other of it', async () => {
    const letters = await mail(world);
    expect(letters.length).toBeGreaterThan(3);
    expect(letters.flatMap((letter) => sung(JSON.stringify(letter)))).toEqual([]);
  });

  test('stands in the rows made for it, and in no other: no history, outbox, delivery or job', async () => {
    const holding: string[] = [];
    for (const table of Object.keys(await recordState(world.dataSource))) {
      const rows = await world.dataSource.query<{ row: string }[]>(
        `SELECT t::text AS row FROM "${table}" t`,
      );
      const names = new Set(rows.flatMap(({ row }) => sung(row)));
      if (names.size > 0) holding.push(`${table}: ${[...names].toSorted().join(', ')}`);
    }
    expect(holding).toEqual([
      'exempt_evidence_texts: evidence, evidenceFileName, evidenceReason, evidenceShows',
      'exempt_reply_texts: keptBack, keptBackReason',
      'replies_passed_on: note',
      'reply_approvals: remark',
    ]);
  });

  test('is in no line of the log and no key of Redis', async () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => sung(line).length > 0)).toEqual([]);
    const kept = await Promise.all(
      (await redis.keys('*')).map(async (key) => `${key} ${JSON.stringify(await held(key))}`),
    );
    expect(sung(kept.join('\n'))).toEqual([]);
  });
});

/** What stands in Redis under a key, whatever kind it is. */
async function held(key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return redis.hgetall(key);
    case 'string':
      return redis.get(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return null;
  }
}

/** Every address of a route that is read, with the words of this reply in it. */
function addresses(): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    slug: 'crime-and-disorder',
    date: '2023-07-19',
    reference,
    authority: 'police',
  };
  const all = routesOf(world.web.app)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/:(\w+)/g, (_, name: string) => words[name] ?? '1'));
  return [...new Set(all)].filter((path) => !/^\/(dev|assets)\b/.test(path));
}
