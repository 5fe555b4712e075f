import type { INestApplicationContext } from '@nestjs/common';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Postroom } from '#postroom';
import { aPostroom, mail } from '../postroom/postroom.js';
import { aRedis } from '../support/servers.js';
import { WebWorld } from '../support/web-world.js';
import { Asker } from './asker.js';
import { MERE_WORDS } from './hostile.js';

const MEETING = '/api/v1/committees/crime-and-disorder/meetings/2023-07-18';
let world: WebWorld;
let postroom: INestApplicationContext;
let officer: Asker;
let signatory: Asker;
const references: string[] = [];

/** Every hostile word taken through the loop: a motion, a recommendation, an answer and its return. */
beforeAll(async () => {
  world = await WebWorld.begin();
  const redis = await aRedis();
  postroom = await aPostroom(world, { redisUrl: redis.url });
  await world.dataSource.query('UPDATE people SET name = $2 WHERE id = $1', [
    world.someone('police contact').id,
    'Somebody\r\nBcc: hostile@elsewhere.example',
  ]);
  await world.dataSource.query('UPDATE authorities SET name = $2 WHERE id = $1', [
    world.police,
    '=cmd|hostile()\r\nBcc: hostile@elsewhere.example <script>hostile()</script>',
  ]);
  officer = await Asker.from(world.web.address, await world.at('officer'));
  signatory = await Asker.from(world.web.address, await world.at('police signatory'));
  await world.meetingInSession('2023-07-18');
  for (const [index, words] of MERE_WORDS.entries()) await throughTheLoop(index + 1, words);
  await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
}, 90_000);
afterAll(async () => {
  await postroom?.close();
  await world?.end();
});

async function throughTheLoop(number: number, words: string): Promise<void> {
  const motion = `${MEETING}/items/1/motions`;
  const sentence = `That ${words}`;
  await did(officer, motion, { kind: 'recommend', wording: sentence });
  const at = `${motion}/${number}`;
  const draft = { wording: words, addressees: [{ authority: 'police', regime: 'CD_S19' }] };
  const drafted = await did(officer, `${at}/recommendations`, draft);
  await did(officer, `${at}/moving`, { mover: 'The chair' });
  await did(officer, `${at}/seconding`, { seconder: 'The member one' });
  await did(officer, `${at}/putting`, {});
  await did(officer, `${at}/vote`, { for: 3, against: 0, abstained: 0, notVoting: 0 });
  const { reference } = JSON.parse(drafted);
  references.push(reference);
  const addressee = `/api/v1/recommendations/${reference}/addressees/police`;
  await did(officer, `${addressee}/sending`, { on: '2023-07-19', how: 'email' });
  await did(signatory, `${addressee}/response`, { decision: 'not accepted', reason: words });
  await did(officer, `${addressee}/return`, { missing: words });
}

async function did(who: Asker, url: string, body: object): Promise<string> {
  const answer = await who.json(url, { body });
  if (answer.status > 201) throw new Error(`${url}: ${answer.status} ${answer.body}`);
  return answer.body;
}

test('no page shows a word but as a word', async () => {
  const pages = [
    '/app',
    '/app/recommendations',
    MEETING.replace('/api/v1', '/app'),
    `${MEETING.replace('/api/v1', '/app')}/items/1`,
    ...references.flatMap((reference) => [
      `/app/recommendations/${reference}`,
      `/app/replies/${reference}/police`,
    ]),
    '/dev/mailbox',
  ];
  for (const page of pages) {
    const { status, body } = await officer.get(page);
    expect([page, status]).toEqual([page, 200]);
    expect(body).not.toMatch(/<script>hostile|<img src=x|root:x:0/);
  }
});

test('no letter shows one but as a word, and none gains a header or a recipient', async () => {
  const letters = await mail(world);
  expect(letters.length).toBeGreaterThan(MERE_WORDS.length * 3);
  for (const { id, subject, html, headers, recipient, sender } of letters) {
    const page = await officer.get(`/dev/mailbox/${id}/html`);
    expect(page.body).not.toMatch(/<script>hostile|<img src=x/);
    expect(html).not.toMatch(/<script>hostile|<img src=x/);
    expect(`${subject}${recipient}${sender}`).not.toMatch(/[\r\n]/);
    expect(recipient).toMatch(/^[^@\s,<>]+@marchfield\.example$/);
    for (const [name, value] of Object.entries(headers)) {
      expect(name.toLowerCase()).not.toBe('bcc');
      expect(value).not.toMatch(/[\r\n]/);
    }
  }
});

test('no cell of a download begins what a spreadsheet would run', async () => {
  const { body } = await officer.get('/app/recommendations.csv');
  const cells = [...body.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  expect(cells.some((cell) => cell.startsWith("'=HYPERLINK"))).toBe(true);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('a search for a word finds it as it was written, and drops no table', async () => {
  for (const words of MERE_WORDS) {
    const text = encodeURIComponent(words.trim().slice(0, 200));
    const { status } = await officer.get(`/api/v1/recommendations?text=${text}`);
    expect([words, status]).toEqual([words, 200]);
  }
  const [row] = await world.dataSource.query('SELECT count(*)::int AS kept FROM addressees');
  expect(row.kept).toBe(MERE_WORDS.length);
});
