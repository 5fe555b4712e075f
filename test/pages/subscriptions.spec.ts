import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONFIG, type Config } from '#platform';
import { Postroom } from '#postroom';
import { MeetingsService } from '#records/meetings';
import { aPostroom, mail } from '../postroom/postroom.js';
import { aConvenedMeeting, aDocument } from '../support/papers.js';
import { anOwnRedis } from '../support/servers.js';
import { textOf } from '../support/seen-text.js';
import { WebWorld } from '../support/web-world.js';

const PAGE = '/committees/crime-and-disorder/subscription';
const READER = 'reader@elsewhere.example';
let redis: Awaited<ReturnType<typeof anOwnRedis>>;
let world: WebWorld;
let postroom: INestApplicationContext;
let meetingId = '';
let itemIds: readonly string[] = [];
let confirming = '';
let ending = '';

beforeAll(async () => {
  redis = await anOwnRedis();
  world = await WebWorld.begin('2023-07-03T09:00:00Z');
  const { appSecret } = world.app.get<Config>(CONFIG);
  const baseUrl = world.web.address;
  postroom = await aPostroom(world, { redisUrl: redis.url, baseUrl, appSecret });
}, 60_000);
afterAll(async () => {
  await postroom.close();
  await world.end();
  await redis.stop();
});

const officer = async () => ({ actor: await world.as('officer'), id: meetingId });
const lettersTo = async (recipient: string) => {
  await postroom.get(Postroom).settleAll({ timeoutMs: 25_000 });
  return (await mail(world)).filter((letter) => letter.recipient === recipient);
};
const pathIn = (text: string, words: string) =>
  new RegExp(`${words}:?\\s+http://[^/\\s]+(/\\S+)`).exec(text)?.[1] ?? '';
async function ask(email: string) {
  const visitor = world.stranger();
  await visitor.see(PAGE);
  return visitor.send(PAGE, { email });
}

describe('somebody without an account', () => {
  test('is told what is wrong with an address, which stays in its field', async () => {
    const sent = await ask('not an address');
    expect(sent.status).toBe(422);
    expect(sent.body).toContain('href="#email"');
    expect(sent.body).toContain('value="not an address"');
    expect(textOf(sent.body)).toContain('Enter an email address, such as name@example.org');
  });

  test('gets the same answer whoever they are, and one letter to confirm', async () => {
    const officerEmail = await world.dataSource.query('SELECT email FROM people WHERE id = $1', [
      world.someone('officer').id,
    ]);
    const [one, again, known] = [
      await ask(READER),
      await ask(`  ${READER.toUpperCase()} `),
      await ask(officerEmail[0].email),
    ];
    expect([one.status, textOf(one.body)]).toEqual([200, textOf(again.body)]);
    expect(textOf(known.body)).toBe(textOf(one.body));
    const letters = await lettersTo(READER);
    expect(letters.map(({ subject }) => subject)).toEqual([
      'Crime and Disorder Committee: confirm that you want letters about its papers',
    ]);
    confirming = pathIn(letters[0]?.text ?? '', 'these letters');
    expect(confirming).toMatch(/^\/subscriptions\/[0-9a-f-]{36}\.[\w-]{43}$/);
  });

  test('gets nothing before the button is pressed, however often the link is opened', async () => {
    const visitor = world.stranger();
    for (let time = 0; time < 3; time += 1) {
      expect((await visitor.see(confirming)).status).toBe(200);
    }
    expect(visitor.cookies.size).toBe(0);
    ({ meetingId, itemIds } = await aConvenedMeeting(world, [['Roads', null]]));
    await world.app.get(MeetingsService).publishAgenda(await officer(), { reason: null });
    expect(await lettersTo(READER)).toHaveLength(1);
    const wrong = `${confirming.slice(0, -1)}${confirming.endsWith('A') ? 'B' : 'A'}`;
    expect((await visitor.see(wrong)).status).toBe(404);
  });

  test('confirms with one press, and gets a letter when a supplement is published', async () => {
    const pressed = await world.stranger().send(confirming, {});
    expect(textOf(pressed.body)).toContain('You will get a letter');
    await aDocument(world, { title: 'Traffic counts', meetingId, itemId: itemIds[0] ?? '' });
    await world.app
      .get(MeetingsService)
      .supplement(await officer(), { reason: 'The counts came late.' });
    const [, letter] = await lettersTo(READER);
    expect(letter?.subject).toBe(
      'Crime and Disorder Committee: supplement 1 for Wednesday 19 July 2023',
    );
    expect(letter?.text).toContain(
      `${world.web.address}/committees/crime-and-disorder/meetings/2023-07-19\n`,
    );
    ending = pathIn(letter?.text ?? '', 'To end these letters, go to');
    expect(letter?.headers).toMatchObject({
      'List-Unsubscribe': `<${world.web.address}${ending}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });

  test('a member gets the same news with the way to their own papers', async () => {
    const [row] = await world.dataSource.query('SELECT email FROM people WHERE id = $1', [
      world.someone('member one').id,
    ]);
    const letters = await lettersTo(row.email);
    const agenda = letters.find(({ subject }) => subject.includes('agenda for'));
    expect(agenda?.text).toContain(
      '/app/committees/crime-and-disorder/meetings/2023-07-19/papers\n',
    );
    expect(agenda?.headers).not.toHaveProperty('List-Unsubscribe');
  });

  test('ends it by one POST from the mail program, without a cookie or a token', async () => {
    const shown = await world.stranger().see(ending);
    expect(textOf(shown.body)).toContain('End the letters about the Crime and Disorder Committee?');
    const ended = await fetch(`${world.web.address}${ending}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(ended.status).toBe(200);
    await world.app.get(MeetingsService).cancel(await officer(), { reason: 'A flood.' });
    expect(await lettersTo(READER)).toHaveLength(2);
  });

  test('asks again and is asked again to confirm, after an hour', async () => {
    world.time.set('2023-07-03T12:00:00Z');
    await ask(READER);
    expect(await lettersTo(READER)).toHaveLength(3);
    await ask(READER);
    expect(await lettersTo(READER)).toHaveLength(3);
  });
});
