import { afterEach, expect, test } from '@jest/globals';
import { fastify } from 'fastify';
import { SettableTime } from '#platform/time';
import { answerUnchanged, setCaching } from './caching.js';
import { KeptAnswers } from './kept-answers.js';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A front door with one page that counts how often it was made. */
async function aDoor() {
  const record = { mark: '1:1:', isAway: false };
  const time = new SettableTime('2023-07-19T09:00:00.000Z');
  const made = { times: 0 };
  const kept = new KeptAnswers({
    mark: {
      now: () => (record.isAway ? Promise.reject(new Error('away')) : Promise.resolve(record.mark)),
    },
    time,
  });
  const app = fastify({ forceCloseConnections: true });
  kept.answerAtTheDoor(app);
  setCaching(app);
  kept.keepOnTheWayOut(app);
  answerUnchanged(app);
  app.get('*', async (request, reply) => {
    made.times += 1;
    if (request.url !== '/not-offered') kept.offer(request);
    if (request.url === '/with-a-cookie') reply.header('set-cookie', 'a=b');
    if (request.url === '/not-to-be-stored') {
      reply.header('cache-control', 'no-store').header('etag', '"its own"');
    }
    return reply.type('text/html').send(`<p>${request.url} ${record.mark}</p>`);
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  closing.push(() => app.close());
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const before = made.times;
    const answer = await fetch(`${address}${path}`, { headers });
    const tag = answer.headers.get('etag') ?? '';
    const body = await answer.text();
    return { status: answer.status, body, tag, isMade: made.times > before };
  };
  return { ask, record, time };
}

const twice = async ({ ask }: Awaited<ReturnType<typeof aDoor>>, path: string) => {
  await ask(path);
  return ask(path);
};

test('a page is given again, whole or as unchanged, while the record has the mark it was made from', async () => {
  const door = await aDoor();
  const made = await twice(door, '/page');
  expect(await door.ask('/page')).toEqual({ ...made, isMade: false });
  const held = await door.ask('/page', { 'if-none-match': made.tag });
  expect(held).toEqual({ status: 304, body: '', tag: made.tag, isMade: false });
});

test('another mark, another second, another address and another language of answer are made anew', async () => {
  const door = await aDoor();
  await twice(door, '/page');
  expect((await door.ask('/page?x=1')).isMade).toBe(true);
  expect((await door.ask('/page', { accept: 'application/json' })).isMade).toBe(true);
  door.time.set('2023-07-19T09:00:01.000Z');
  expect((await door.ask('/page')).isMade).toBe(true);
  expect((await door.ask('/page')).isMade).toBe(false);
  door.record.mark = '1:2:';
  expect((await door.ask('/page')).body).toBe('<p>/page 1:2:</p>');
  expect((await door.ask('/page')).isMade).toBe(false);
});

test.each([
  ['who brings a cookie', '/page', { cookie: 'session=1' }],
  ['who brings a key', '/page', { authorization: 'Bearer 1' }],
  ['whose page was not offered', '/not-offered', {}],
  ['whose page sets a cookie', '/with-a-cookie', {}],
  ['whose page nobody may store', '/not-to-be-stored', {}],
  ['who follows a signed link', '/l/Zm9vYmFy', {}],
])('whoever it is %s is answered anew each time', async (_who, path, headers) => {
  const door = await aDoor();
  await twice(door, path);
  await twice(door, path);
  expect((await door.ask(path, headers)).isMade).toBe(true);
  expect((await door.ask(path, headers)).isMade).toBe(true);
});

test('while the record cannot be asked nothing kept is given', async () => {
  const door = await aDoor();
  await twice(door, '/page');
  door.record.isAway = true;
  expect((await door.ask('/page')).isMade).toBe(true);
});

test('of many pages the ones made last stay', async () => {
  const door = await aDoor();
  await twice(door, '/first');
  for (let n = 0; n < 200; n += 1) await twice(door, `/other/${n}`);
  expect((await door.ask('/other/199')).isMade).toBe(false);
  expect((await door.ask('/first')).isMade).toBe(true);
});
