import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HOSTILE_SEGMENTS } from './hostile.js';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { LINK_TRANSITIONS } from '../../apps/web/src/responses/link-purposes.js';
import { RETURN } from '../../apps/web/src/priorities/review-transitions.js';
import { Postroom } from '#postroom';
import { aPostroom, mail } from '../postroom/postroom.js';
import { aRedis } from '../support/servers.js';
import { hiddenIn } from '../support/seen-text.js';
import type { INestApplicationContext } from '@nestjs/common';
import { alike, Asker } from './asker.js';
import { inParallel } from './in-parallel.js';
import { linksOfEveryKind, type EveryLink } from './links-of-every-kind.js';
import { plausibleBody } from './plausible.js';
import { recordState } from './record-state.js';
import { Stage } from './stage.js';

const ANSWER = { decision: 'not accepted', reason: 'It is not ours to do.' };
const OFTEN = 4;
/** What at least must have been there to be read, by the purpose of the link. */
const PAGES = [
  'answer ',
  'reply ',
  'reply /check',
  'reply /answers/…',
  'reply /evidence/…',
  'reply /evidence/…/file',
  'reply /evidence/…/1/1/file',
  'reply /form',
  'reply /form/reply.docx',
  'reply /colleague',
  'reply /approver',
  'reply /approval',
  'reply /away',
  'outcome /outcome',
  'attendance /attendance',
  'hand-over /hand-over',
  'agenda /agenda',
  'contribution /contribution',
  'review /review',
  'review /review/measures',
  'apologies /apologies',
];
let stage: Stage;
let someone: Asker;
let links: EveryLink;
/** The reference of a recommendation of the reply that is written, passed on and waits for approval. */
let replied: string;
let toPolice: string;

beforeAll(async () => {
  stage = await Stage.begin();
  const { world } = stage;
  someone = await Asker.from(world.web.address, world.stranger());
  const own = stage.family('own');
  const [row] = await world.dataSource.query(
    `SELECT a.id FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
     WHERE r.reference = $1 AND a.authority_id = $2`,
    [own.reference, world.police],
  );
  toPolice = row.id;
  ({ links, reference: replied } = await linksOfEveryKind(stage));
}, 60_000);
afterAll(() => stage?.world.end());

/** Every address under a link, the nouns of all its transitions among them, for a recommendation asked by each kind of letter. */
function addresses(): readonly string[] {
  const nouns = [...Object.values(LINK_TRANSITIONS).flat(), RETURN].map(({ noun }) => noun);
  const all = routesOf(stage.world.web.app)
    .filter(({ path }) => path.startsWith('/l/'))
    .flatMap(({ path }) => {
      const after = path.replace('/l/:token', '').replace(/:(number|revision)/g, '1');
      if (after.includes(':noun')) return nouns.map((noun) => `/${noun}`);
      return [stage.family('own').reference, replied].map((one) =>
        after.replace(':reference', one),
      );
    });
  return [...new Set(all)];
}

describe('a signed link', () => {
  test('that is read, by GET or HEAD and again and again, changes nothing at all', async () => {
    const before = await recordState(stage.world.dataSource);
    const all = addresses();
    expect(all).toContain('/receipt/reply.pdf');
    const read = new Set<string>();
    const tries = Object.entries(links).flatMap(([purpose, link]) =>
      all.map((after) => ({ page: `${purpose} ${after}`, url: `${link}${after}` })),
    );
    const said = await inParallel(tries, async ({ page, url }) => {
      const got = await someone.get(url);
      const headed = await someone.head(url);
      if (got.status === 200) read.add(page);
      const times = got.status === 200 ? OFTEN : 0;
      for (let time = 1; time < times; time += 1) await someone.get(url);
      const isCalm = [200, 303, 404, 409].includes(got.status) && got.status === headed.status;
      const isQuiet =
        got.headers['set-cookie'] === undefined && got.headers['referrer-policy'] === 'no-referrer';
      return isCalm && isQuiet ? null : `${page}: ${got.status} ${headed.status}`;
    });
    expect(said).toEqual([]);
    const missed = PAGES.filter((page) => !read.has(page.replace('…', replied)));
    expect(missed).toEqual([]);
    expect(await recordState(stage.world.dataSource)).toEqual(before);
  }, 120_000);

  test('lets its holder do nothing but what its purpose names, to nothing but what it was made for', async () => {
    const before = await recordState(stage.world.dataSource);
    const nouns = ['closure', 'sending', 'extension-decision', 'consideration', 'return', 'pause'];
    const foreign = Object.entries(links).flatMap(([purpose, link]) =>
      nouns
        .filter((noun) => purpose !== 'review' || noun !== RETURN.noun)
        .map((noun) => ({ noun, link })),
    );
    const said = await inParallel(foreign, async ({ noun, link }) => {
      const body = plausibleBody(`/app/recommendations/:reference/:authority/${noun}`);
      const { status } = await someone.form(`${link}/${noun}`, { body });
      return status === 404 ? null : `${noun}: ${status}`;
    });
    expect(said).toEqual([]);
    expect(await recordState(stage.world.dataSource)).toEqual(before);
  });

  test('opens nothing but its own pages', async () => {
    const token = links.answer.slice('/l/'.length);
    const own = stage.family('own');
    const headers = { authorization: `Bearer ${token}`, cookie: `session=${token}` };
    const api = `/api/v1/recommendations/${own.reference}/addressees/police`;
    expect((await someone.get(api, headers)).status).toBe(401);
    expect((await someone.json(`${api}/response`, { body: ANSWER, headers })).status).toBe(401);
    expect((await someone.get(`/app?token=${token}`, headers)).status).toBe(303);
  });

  test('that is unknown, guessed, cut or hostile is answered alike', async () => {
    const reference = await someone.get('/l/nothing');
    const token = links.answer.slice('/l/'.length);
    const guesses = [
      token.slice(0, -1),
      `${token}A`,
      token.toUpperCase(),
      'A'.repeat(43),
      ...HOSTILE_SEGMENTS.filter((word) => !/%00|%E0|x{99}/.test(word)),
    ];
    for (const guess of guesses) {
      for (const after of ['', '/check', '/receipt/reply.pdf', '/answers/CDC-2023-1']) {
        const seen = await someone.get(`/l/${guess}${after}`);
        expect([guess, seen.status]).toEqual([guess, reference.status]);
        expect(alike(seen.body)).toBe(alike(reference.body));
      }
    }
  });

  test('raced by fifty presses makes one answer, and every press is told so', async () => {
    const task = `${links.answer}/answers/${stage.family('own').reference}`;
    const { body } = await someone.get(task);
    await someone.form(task, { body: { ...hiddenIn(body), ...ANSWER } });
    const checked = await someone.get(`${links.answer}/check`);
    const fields = hiddenIn(checked.body);
    const pressed = await Promise.all(
      Array.from({ length: 50 }, (_, press) =>
        someone.form(`${links.answer}/submission`, {
          body: press % 2 === 0 ? fields : { ...fields, key: `another-page-${press}` },
        }),
      ),
    );
    const statuses = pressed.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([303, 409]));
    const [count] = await stage.world.dataSource.query(
      `SELECT count(*)::int AS answers,
         (SELECT count(*)::int FROM history WHERE subject_id = $1 AND event = 'response.received') AS told
       FROM responses WHERE addressee_id = $1`,
      [toPolice],
    );
    expect(count).toEqual({ answers: 1, told: 1 });
  });

  test('that is revoked or expired is answered as an unknown one is, wherever it leads', async () => {
    const unknown = await someone.get('/l/nothing');
    for (const [which, column] of [
      "revoked_at = '2023-07-19T09:30:00Z'",
      "expires_on = '2023-07-18'",
    ].entries()) {
      await stage.world.dataSource.query(
        `UPDATE signed_links SET ${column} WHERE length(purpose) % 2 = $1`,
        [which],
      );
    }
    const before = await recordState(stage.world.dataSource);
    const all = addresses();
    const dead = ['/l/nothing', ...Object.values(links)].flatMap((link) =>
      all.map((after) => ({ after, url: `${link}${after}` })),
    );
    const posts = new Map<string, Set<string>>();
    const said = await inParallel(dead, async ({ after, url }) => {
      const got = await someone.get(url);
      const sent = await someone.form(url, { body: {} });
      const answers = posts.get(after) ?? new Set<string>();
      posts.set(after, answers.add(`${sent.status} ${alike(sent.body)}`));
      const isAlike = got.status === 404 && sent.status === 404;
      return isAlike && (after.includes('.') || alike(got.body).length > 0)
        ? null
        : `${after}: ${got.status} ${sent.status}`;
    });
    expect(said).toEqual([]);
    expect([...posts].filter(([, answers]) => answers.size > 1)).toEqual([]);
    expect(unknown.status).toBe(404);
    expect(await recordState(stage.world.dataSource)).toEqual(before);
  }, 60_000);
});

describe('the secret of a link', () => {
  let postroom: INestApplicationContext;
  beforeAll(async () => {
    const redis = await aRedis();
    postroom = await aPostroom(stage.world, { redisUrl: redis.url });
  }, 30_000);
  afterAll(() => postroom?.close());

  test('is in the mail of its holder and in nobody else’s, and is each person’s own', async () => {
    await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
    const letters = await mail(stage.world);
    const secrets = letters.flatMap(({ text, recipient: to }) =>
      [...text.matchAll(/\/l\/([\w-]{20,})/g)].map(([, token]) => ({ token, to })),
    );
    expect(secrets.length).toBeGreaterThan(2);
    const holders = new Map<string | undefined, Set<string>>();
    for (const { token, to } of secrets) {
      holders.set(token, (holders.get(token) ?? new Set()).add(to));
    }
    expect([...holders.values()].every((people) => people.size === 1)).toBe(true);
  });

  test('is in no row but those mails', async () => {
    const tokens = Object.values(links).map((link) => link.slice('/l/'.length));
    const tables = Object.keys(await recordState(stage.world.dataSource));
    const holding: string[] = [];
    for (const table of tables.filter((name) => name !== 'mailbox')) {
      const [row] = await stage.world.dataSource.query(
        `SELECT count(*)::int AS rows FROM "${table}" t
         WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) token WHERE position(token IN t::text) > 0)`,
        [tokens],
      );
      if (row.rows > 0) holding.push(table);
    }
    expect(holding).toEqual([]);
  });
});
