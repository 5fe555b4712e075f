import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { disablePerson } from '#records/people';
import { Recorder } from '#records/record';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { SIGN_IN_LIMIT } from '../../apps/web/src/http/rate-limits.js';
import type { Visitor } from '../support/visitor.js';
import { Asker } from './asker.js';
import { isBySecret } from './expected.js';
import { addressOf } from './family.js';
import { inParallel } from './in-parallel.js';
import { plausibleBody } from './plausible.js';
import { recordState } from './record-state.js';
import { Stage } from './stage.js';

let stage: Stage;
let officer: Visitor;

beforeAll(async () => {
  stage = await Stage.begin();
  officer = await stage.world.at('officer');
}, 60_000);
afterAll(() => stage?.world.end());

const pages = () =>
  routesOf(stage.world.web.app).filter(
    ({ method, path, declared }) =>
      method === 'POST' && !path.startsWith('/api/') && !isBySecret(declared),
  );

describe('a form from elsewhere', () => {
  test.each([
    ['no token', ''],
    ['a made-up token', 'aaaaaaaa-bbbbbbbbbbbbbbbbbbbbbbbbbbb'],
    ['the token of somebody else', null],
  ])(
    'with %s is refused on every page, in the officer’s own session',
    async (_, given) => {
      const chair = await stage.world.at('chair');
      const theirs = /name="_csrf" value="([^"]*)"/.exec((await chair.see('/app')).body)?.[1] ?? '';
      const asker = await Asker.from(stage.world.web.address, officer);
      const before = await recordState(stage.world.dataSource);
      const said = await inParallel(pages(), async ({ path }) => {
        const body = { ...plausibleBody(path), _csrf: given ?? theirs };
        const answer = await asker.form(addressOf(path, stage.family('own')), { body });
        const text = Object.values(plausibleBody(path)).find(
          (value): value is string => typeof value === 'string' && value.includes(' '),
        );
        const isKept = text === undefined || isSecret(path) || answer.body.includes(text);
        return answer.status === 419 && isKept ? null : `${path}: ${answer.status}, ${isKept}`;
      });
      expect(said).toEqual([]);
      expect(await recordState(stage.world.dataSource)).toEqual(before);
      expect((await officer.see('/app')).status).toBe(200);
    },
    30_000,
  );
});

describe('a session', () => {
  test('is never begun under an id its bearer chose', async () => {
    const planted = 'planted-id-of-a-thief-planted-id-of-a-thief.c2lnbmVk';
    const victim = stage.world.stranger();
    victim.cookies.set('session', planted);
    await victim.see('/sign-in');
    expect(victim.cookies.get('session')).not.toBe(planted);
    const thief = stage.world.stranger();
    thief.cookies.set('session', planted);
    expect((await thief.see('/app')).status).toBe(303);
  });

  test('with a changed id or signature opens nothing', async () => {
    const kept = officer.cookies.get('session') ?? '';
    const middle = Math.floor(kept.length / 2);
    const changed = [kept.slice(0, -2), `x${kept.slice(1)}`, kept.slice(0, middle), `${kept}x`];
    for (const cookie of changed) {
      const thief = stage.world.stranger();
      thief.cookies.set('session', cookie);
      expect([cookie, (await thief.see('/app')).status]).toEqual([cookie, 303]);
    }
  });

  test('of somebody disabled ends at once, for pages and the API alike, and so does their link', async () => {
    const { world } = stage;
    const leaver = await world.at('fire signatory');
    const asker = await Asker.from(world.web.address, leaver);
    const own = stage.family('own');
    const [{ id }] = await world.dataSource.query(
      `SELECT a.id FROM addressees a JOIN recommendations r ON r.id = a.recommendation_id
       WHERE r.reference = $1 AND a.authority_id = $2`,
      [own.reference, world.fire],
    );
    const link = await world.link('fire signatory', id);
    const api = `/api/v1/recommendations/${own.reference}/addressees/fire`;
    const seen = async () => [
      (await asker.get('/app')).status,
      (await asker.get(api)).status,
      (await asker.get(link)).status,
    ];
    expect(await seen()).toEqual([200, 200, 200]);
    await world.app
      .get(Recorder)
      .write((tx) =>
        disablePerson(tx, { personId: world.someone('fire signatory').id, now: world.time.now() }),
      );
    expect(await seen()).toEqual([303, 401, 404]);
    const answer = { decision: 'not accepted', reason: 'I have left.' };
    expect((await asker.json(`${api}/response`, { body: answer })).status).toBe(401);
    expect((await asker.form(`${link}/submission`, { body: answer })).status).toBe(404);
  });

  test('loses with the role what the role let one do', async () => {
    const { world } = stage;
    await world.person('a short-lived officer', 'officer', {
      kind: 'council',
      id: world.councilId,
    });
    const asker = await Asker.from(world.web.address, await world.at('a short-lived officer'));
    expect((await asker.get('/app/committees')).status).toBe(200);
    await world.dataSource.query('UPDATE grants SET ended_at = $2 WHERE person_id = $1', [
      world.someone('a short-lived officer').id,
      world.time.now(),
    ]);
    expect((await asker.get('/app/committees')).status).toBe(404);
  });
});

test('one network address that signs in too often waits, and is told so calmly', async () => {
  const asker = await Asker.from(stage.world.web.address, stage.world.stranger());
  const tries = Array.from({ length: SIGN_IN_LIMIT.max + 1 }, (_, index) => index);
  const statuses = await inParallel(tries, async () => {
    const body = { email: 'not an address', password: '' };
    return String((await asker.form('/sign-in', { body })).status);
  });
  expect(new Set(statuses)).toEqual(new Set(['422', '429']));
  const told = await asker.form('/sign-in', { body: {} });
  expect([told.status, told.headers['retry-after']]).toEqual([429, '60']);
  expect(told.body).toContain('<h1 class="govuk-heading-l">Too many tries</h1>');
});

/** What is never shown again: a password. */
const isSecret = (path: string): boolean => path === '/sign-in';
