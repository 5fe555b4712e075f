import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HOSTILE_SEGMENTS } from './hostile.js';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { LINK_TRANSITIONS } from '../../apps/web/src/responses/link-purposes.js';
import { RETURN } from '../../apps/web/src/priorities/review-transitions.js';
import { Postroom } from '#postroom';
import { SignedLinksService } from '#records/links';
import { Recorder } from '#records/record';
import { localDate } from '#rules';
import { aPostroom, mail } from '../postroom/postroom.js';
import { aRedis } from '../support/servers.js';
import { hiddenIn } from '../support/seen-text.js';
import type { INestApplicationContext } from '@nestjs/common';
import { alike, Asker } from './asker.js';
import { inParallel } from './in-parallel.js';
import { plausibleBody } from './plausible.js';
import { recordState } from './record-state.js';
import { Stage } from './stage.js';

const ANSWER = { decision: 'not accepted', reason: 'It is not ours to do.' };
const OFTEN = 4;
let stage: Stage;
let someone: Asker;
let links: { readonly answer: string; readonly progress: string; readonly review: string };
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
  links = {
    answer: await world.link('police signatory', toPolice),
    progress: await world.link('police signatory', toPolice, { purpose: 'progress' }),
    review: await aReviewLink(own.review),
  };
}, 60_000);
afterAll(() => stage?.world.end());

/** Every address under a link, the nouns of all its transitions among them. */
function addresses(): readonly string[] {
  const nouns = [...Object.values(LINK_TRANSITIONS).flat(), RETURN].map(({ noun }) => noun);
  return routesOf(stage.world.web.app)
    .filter(({ path }) => path.startsWith('/l/'))
    .flatMap(({ path }) => {
      const after = path.replace('/l/:token', '');
      const named = after.replace(':reference', stage.family('own').reference);
      return after.includes(':noun') ? nouns.map((noun) => `/${noun}`) : [named];
    });
}

describe('a signed link', () => {
  test('that is read, by GET or HEAD and again and again, changes nothing at all', async () => {
    const before = await recordState(stage.world.dataSource);
    const all = [...new Set(addresses())];
    expect(all).toContain('/receipt/reply.pdf');
    const tries = Object.values(links).flatMap((link) =>
      all.flatMap((after) => Array.from({ length: OFTEN }, () => `${link}${after}`)),
    );
    const said = await inParallel(tries, async (url) => {
      const [got, headed] = [await someone.get(url), await someone.head(url)];
      const isCalm = [200, 303, 404].includes(got.status) && got.status === headed.status;
      const isQuiet = got.headers['set-cookie'] === undefined;
      return isCalm && isQuiet ? null : `${got.status} ${headed.status}`;
    });
    expect(said).toEqual([]);
    expect(await recordState(stage.world.dataSource)).toEqual(before);
  }, 60_000);

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

function aReviewLink(reviewId: string): Promise<string> {
  const { world } = stage;
  return world.app
    .get(Recorder)
    .write((tx) =>
      world.app.get(SignedLinksService).tokenFor(tx, {
        personId: world.someone('road-safety lead').id,
        purpose: 'review',
        subjectKind: 'review',
        subjectId: reviewId,
        expiresOn: localDate('2024-07-31'),
      }),
    )
    .then((token) => `/l/${token}`);
}
