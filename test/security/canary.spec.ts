import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { Postroom } from '#postroom';
import { SubscriptionsService } from '#records/subscriptions';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { aPackWorker, type PackWorker } from '../packs/pack-world.js';
import { readPdf } from '../packs/pdf-text.js';
import { aPostroom, mail } from '../postroom/postroom.js';
import { aRedis } from '../support/servers.js';
import { Visitor, type Seen } from '../support/visitor.js';
import { WebWorld } from '../support/web-world.js';
import { CANARIES, exemptMeeting, HELD_ON } from './exempt-meeting.js';
import { holdInPrivate } from './hold-in-private.js';

const MEETING = `/committees/crime-and-disorder/meetings/${HELD_ON}`;
const lines: string[] = [];

let world: WebWorld;
let worker: PackWorker;
let postroom: INestApplicationContext;
let redis: Redis;

/** The names of the words found in a text: none may be, where the public looks. */
const sung = (text: string): readonly string[] =>
  Object.entries(CANARIES).flatMap(([name, word]) =>
    text.toLowerCase().includes(word.toLowerCase()) ? [name] : [],
  );

beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  world = await WebWorld.begin('2023-06-12T09:00:00Z', {}, logger);
  worker = await aPackWorker(world);
  const { url } = await aRedis();
  redis = new Redis(url);
  postroom = await aPostroom(world, { redisUrl: url, baseUrl: world.web.address });
  await world.priority('road-safety', 'Road safety');
  await subscribe();
  const meeting = await exemptMeeting(world);
  await postroom.get(Postroom).settleAll({ timeoutMs: 30_000 });
  await holdInPrivate(world, meeting);
  const jobs = await world.dataSource.query<{ id: string }[]>('SELECT id FROM jobs');
  for (const { id } of jobs) await worker.packs.build(id);
  await postroom.get(Postroom).settleAll({ timeoutMs: 30_000 });
}, 120_000);
afterAll(async () => {
  redis.disconnect();
  await postroom.close();
  await worker.stop();
  await world.end();
});

describe('A word in every exempt field of a meeting', () => {
  test('is read by members in their papers and their pack, so that this would be noticed', async () => {
    const member = await world.at('member one');
    const pack = await bytesAt(member, `/app${MEETING}/members-pack.pdf`);
    const seen = sung(await pdfWords(pack));
    expect(seen).toEqual(expect.arrayContaining(['paragraph', 'item summary', 'whole report']));
    expect(sung((await member.see(`/app${MEETING}/pack`)).body)).toEqual(
      expect.arrayContaining(['paragraph', 'whole report']),
    );
    const kept = await world.dataSource.query<object[]>(
      'SELECT * FROM exempt_minutes_publications',
    );
    expect(sung(JSON.stringify(kept))).toEqual(
      expect.arrayContaining(['notes of an exempt item', 'notes of an exempt report']),
    );
  });

  test('is on no page, feed or paper the public can reach by following links', async () => {
    const stranger = world.stranger();
    const found = await crawl(stranger, ['/', '/meetings', '/committees', MEETING]);
    expect(found.size).toBeGreaterThan(15);
    for (const end of ['/pack', '/minutes']) {
      expect([end, [...found.keys()].some((path) => path.endsWith(end))]).toEqual([end, true]);
    }
    expect(whatSings(found)).toEqual([]);
  }, 60_000);

  test('is in no answer to a stranger or a partner, whatever address they ask for', async () => {
    const askers = [
      world.stranger(),
      await world.at('police signatory'),
      await world.at('road-safety lead'),
    ];
    for (const asker of askers) {
      const found = new Map<string, Seen>();
      for (const path of addresses()) found.set(path, await asker.see(path));
      expect(found.size).toBeGreaterThan(60);
      expect(whatSings(found)).toEqual([]);
    }
  }, 120_000);

  test('is in no public pack, whole, printed or item by item', async () => {
    for (const file of ['pack.pdf', 'print-pack.pdf', 'items/1/item.pdf', 'items/2/item.pdf']) {
      const { status, bytes } = await fileAt(`${MEETING}/${file}`);
      if (status === 200) expect([file, sung(await pdfWords(bytes))]).toEqual([file, []]);
      else expect([file, status]).toEqual([file, 404]);
    }
    const pack = await fileAt(`${MEETING}/pack.pdf`);
    expect(pack.status).toBe(200);
  });

  test('is in no letter to anybody', async () => {
    const letters = await mail(world);
    expect(letters.map(({ subject }) => subject).join('\n')).toMatch(/agenda[^]*minutes/i);
    expect(letters.flatMap((letter) => sung(JSON.stringify(letter)))).toEqual([]);
  });

  test('is in no row the public, a queue or a log is fed from', async () => {
    const rows = await world.dataSource.query<{ row: string }[]>(
      [
        'history',
        'outbox',
        'deliveries',
        'jobs',
        'publications',
        'minutes_publications',
        'decisions_publications',
        'mailbox',
        'idempotency_keys',
      ]
        .map((table) => `SELECT '${table}: ' || to_jsonb(t)::text AS row FROM ${table} t`)
        .join(' UNION ALL '),
    );
    expect(rows.length).toBeGreaterThan(50);
    const heard = rows.flatMap(({ row }) => sung(row).map((name) => `${row.slice(0, 8)}${name}`));
    // History forgets nothing: an item that first stood under its real title was told of by it, to staff alone.
    expect(heard).toEqual(['history:title before it was exempt']);
  });

  test('is in no line of the log and no key of Redis', async () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => sung(line).length > 0)).toEqual([]);
    const keys = await redis.keys('*');
    expect(sung(keys.join('\n'))).toEqual([]);
  });
});

async function subscribe(): Promise<void> {
  const subscriptions = world.app.get(SubscriptionsService);
  await subscriptions.ask({ committee: 'crime-and-disorder', email: 'resident@home.example' });
  const [row] = await world.dataSource.query<{ committee_id: string; person_id: string }[]>(
    'SELECT committee_id, person_id FROM subscriptions',
  );
  const token = await subscriptions.tokenOf(row?.committee_id ?? '', row?.person_id ?? '');
  await subscriptions.confirm(token ?? '');
}

/** Every page and file of ours a visitor comes to from some addresses, by following what is printed. */
async function crawl(visitor: Visitor, from: readonly string[]) {
  const found = new Map<string, Seen>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path) || path.startsWith('/assets')) continue;
    const seen = await visitor.see(path);
    found.set(path, seen);
    if (!(seen.headers.get('content-type') ?? '').includes('html')) continue;
    for (const [, href = ''] of seen.body.matchAll(/(?:href|src)="(\/[^"#]*)/g)) {
      waiting.push(href.replaceAll('&amp;', '&'));
    }
  }
  return found;
}

/** Every address of a route that is read, with the words of this meeting in it. */
function addresses(): readonly string[] {
  const words: Readonly<Record<string, string>> = {
    slug: 'crime-and-disorder',
    date: HELD_ON,
    number: '2',
    name: 'a-paper',
    report: 'a-report',
    reference: 'CDC-2023-1',
    authority: 'police',
  };
  const all = routesOf(world.web.app)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => path.replace(/:(\w+)/g, (_, name: string) => words[name] ?? '1'));
  return [...new Set(all)].filter(
    (path) => !path.startsWith('/dev') && !path.startsWith('/assets'),
  );
}

const whatSings = (found: ReadonlyMap<string, Seen>): readonly string[] =>
  [...found].flatMap(([path, { body, headers }]) => {
    const heard = sung(`${path} ${body} ${JSON.stringify([...headers])}`);
    return heard.length > 0 ? [`${path}: ${heard.join(', ')}`] : [];
  });

async function fileAt(path: string) {
  const answer = await fetch(`${world.web.address}${path}`);
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

async function bytesAt(visitor: Visitor, path: string): Promise<Uint8Array> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.web.address}${path}`, { headers: { cookie } });
  expect([path, answer.status]).toEqual([path, 200]);
  return new Uint8Array(await answer.arrayBuffer());
}

async function pdfWords(bytes: Uint8Array): Promise<string> {
  const pages = await readPdf(bytes);
  return pages.map(({ text }) => text.replace(/-\n/g, '').replace(/\s+/g, ' ')).join(' ');
}
