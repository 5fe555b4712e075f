import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PeopleService } from '#records/people';
import { SessionsService } from '#records/sessions';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

const OFFICER = 'officer@anyshire.example';
let web: TestWeb;
let officerId: string;
beforeAll(async () => {
  web = await aWebApp();
  officerId = await aPersonWho(web.app, { role: 'officer', email: OFFICER });
});
afterAll(() => web.stop());
const someone = () => new Visitor(web.address);
const signedIn = async () => {
  const visitor = someone();
  await visitor.signIn(OFFICER, PASSWORD);
  return visitor;
};

describe('signing in', () => {
  test('brings one to where one was going', async () => {
    const visitor = someone();
    const away = await visitor.see('/app');
    expect([away.status, away.headers.get('location')]).toEqual([303, '/sign-in?onward=%2Fapp']);
    await visitor.see('/sign-in?onward=%2Fapp');
    const sent = await visitor.send('/sign-in', {
      email: OFFICER,
      password: PASSWORD,
      onward: '/app',
    });
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/app']);
    const home = await visitor.see('/app');
    expect(home.body).toContain('Someone who is officer');
    expect(home.headers.get('cache-control')).toBe('no-store');
  });

  test('changes the session id, and the old one opens nothing', async () => {
    const visitor = someone();
    await visitor.see('/sign-in');
    const before = visitor.cookies.get('session') ?? '';
    await visitor.send('/sign-in', { email: OFFICER, password: PASSWORD });
    expect(visitor.cookies.get('session')).not.toBe(before);
    const thief = someone();
    thief.cookies.set('session', before);
    expect((await thief.see('/app')).status).toBe(303);
  });

  test('keeps only a hash of the id', async () => {
    const visitor = await signedIn();
    const id = decodeURIComponent(visitor.cookies.get('session') ?? '').split('.')[0] ?? '';
    expect(id).toHaveLength(43);
    const rows = JSON.stringify(await web.app.get(DataSource).query('SELECT * FROM sessions'));
    expect(rows).toContain(officerId);
    expect(rows).not.toContain(id);
  });

  test('says the same to an unknown address and a wrong password, and keeps the address', async () => {
    const said = [];
    for (const email of [OFFICER, 'nobody@anyshire.example']) {
      const visitor = someone();
      await visitor.see('/sign-in');
      const page = await visitor.send('/sign-in', { email, password: 'not the password' });
      expect(page.status).toBe(422);
      expect(page.body).toContain('<title>Error: Sign in');
      expect(page.body).toContain(`value="${email}"`);
      said.push(/govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(page.body)?.[1]);
    }
    expect(said[0]).toContain('The email address or the password is not right');
    expect(said[1]).toBe(said[0]);
  });

  test('names the fields that are empty', async () => {
    const visitor = someone();
    await visitor.see('/sign-in');
    const page = await visitor.send('/sign-in', { email: '', password: '' });
    expect(page.status).toBe(422);
    expect(page.body).toContain('<a href="#email">Enter your email address, such as');
    expect(page.body).toContain('<a href="#password">Enter your password');
  });

  test('stops after ten wrong passwords, for unknown addresses too', async () => {
    const visitor = someone();
    const fields = { email: 'guessed@anyshire.example', password: 'a guess' };
    await visitor.see('/sign-in');
    for (let each = 0; each < 10; each += 1) await visitor.send('/sign-in', fields);
    const page = await visitor.send('/sign-in', fields);
    expect([page.status, page.headers.get('retry-after')]).toEqual([429, '60']);
    expect(page.body).toContain('Too many tries');
  });

  test('never leads to another site', async () => {
    const visitor = someone();
    await visitor.see('/sign-in?onward=//elsewhere.example');
    const fields = { email: OFFICER, password: PASSWORD, onward: 'https://elsewhere.example' };
    expect((await visitor.send('/sign-in', fields)).headers.get('location')).toBe('/app');
  });
});

describe('a session', () => {
  test('ends when one signs out', async () => {
    const visitor = await signedIn();
    await visitor.see('/app');
    const kept = visitor.cookies.get('session') ?? '';
    expect((await visitor.send('/sign-out', {})).headers.get('location')).toBe('/');
    visitor.cookies.set('session', kept);
    expect((await visitor.see('/app')).status).toBe(303);
  });

  test('ends after 30 minutes without use, not before, and each use counts', async () => {
    const visitor = await signedIn();
    const begun = Date.parse(web.time.now());
    const after = (minutes: number) =>
      web.time.set(new Date(begun + minutes * 60_000).toISOString());
    for (const minutes of [29, 58, 87]) {
      after(minutes);
      expect((await visitor.see('/app')).status).toBe(200);
    }
    after(117);
    expect((await visitor.see('/app')).status).toBe(303);
  });

  test('ends after 12 hours however much it is used', async () => {
    const visitor = await signedIn();
    const begun = Date.parse(web.time.now());
    for (let minutes = 25; minutes < 720; minutes += 25) {
      web.time.set(new Date(begun + minutes * 60_000).toISOString());
      expect((await visitor.see('/app')).status).toBe(200);
    }
    web.time.set(new Date(begun + 720 * 60_000).toISOString());
    expect((await visitor.see('/app')).status).toBe(303);
  });

  test('that has ended is swept away, a live one stays', async () => {
    await signedIn();
    await web.app.get(SessionsService).sweep();
    const [left] = await web.app
      .get(DataSource)
      .query('SELECT count(*)::int AS live FROM sessions WHERE person_id IS NOT NULL');
    expect(left.live).toBe(1);
  });

  test('ends when the account is disabled', async () => {
    const email = 'leaver@anyshire.example';
    const id = await aPersonWho(web.app, { role: 'member', email });
    const visitor = someone();
    await visitor.signIn(email, PASSWORD);
    expect((await visitor.see('/app')).status).toBe(200);
    await web.app.get(PeopleService).disable(id);
    expect((await visitor.see('/app')).status).toBe(303);
  });
});

test('over https the cookie is bound to this very host', async () => {
  const https = await aWebApp({
    BASE_URL: 'https://scrutiny.anyshire.example',
    TRUST_PROXY: 'true',
  });
  const visitor = new Visitor(https.address);
  const page = await visitor.see('/sign-in', { 'x-forwarded-proto': 'https' });
  expect(page.headers.get('set-cookie')).toMatch(
    /^__Host-session=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(page.headers.get('strict-transport-security')).toContain('max-age=31536000');
  await https.stop();
});

test('https without a trusted proxy is refused plainly', async () => {
  await expect(aWebApp({ BASE_URL: 'https://scrutiny.anyshire.example' })).rejects.toThrow(
    'set TRUST_PROXY=true',
  );
});
