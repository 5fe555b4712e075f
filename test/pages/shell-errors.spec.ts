import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createWebApp } from '../../apps/web/src/create-app.js';
import { routesOf } from '../../apps/web/src/http/routes-declared.js';
import { readConfig } from '#platform/config';
import { systemTime } from '#platform/time';
import { aPersonWho, PASSWORD } from '../support/people.js';
import { anEmptyDatabase } from '../support/servers.js';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

const OFFICER = 'officer@anyshire.example';
let web: TestWeb;
beforeAll(async () => {
  web = await aWebApp();
  await aPersonWho(web.app, { role: 'officer', email: OFFICER });
});
afterAll(() => web.stop());
const someone = () => new Visitor(web.address);

describe('what is not there', () => {
  test('is a calm page with the right status and the way back', async () => {
    const page = await someone().see('/no/such/page');
    expect(page.status).toBe(404);
    expect(page.body).toContain('<h1 class="govuk-heading-l">Page not found</h1>');
    expect(page.body).toContain('href="/"');
  });

  test('is problem details to a machine', async () => {
    const problem = await someone().see('/api/v1/no-such-thing');
    expect(problem.status).toBe(404);
    expect(problem.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(JSON.parse(problem.body)).toMatchObject({ status: 404, code: 'not-found', errors: [] });
  });

  test('under /app looks to a visitor just as what is there: sign in first', async () => {
    const there = await someone().see('/app');
    const notThere = await someone().see('/app/no-such-page');
    expect([there.status, notThere.status]).toEqual([303, 303]);
  });

  test('under /app is not found to somebody signed in', async () => {
    const visitor = someone();
    await visitor.signIn(OFFICER, PASSWORD);
    expect((await visitor.see('/app/no-such-page')).status).toBe(404);
  });
});

describe('a form whose time has passed', () => {
  test('is refused with 419, keeps every word but the password, and can be sent again', async () => {
    const visitor = someone();
    await visitor.signIn(OFFICER, PASSWORD);
    const fields = {
      _csrf: 'from yesterday',
      reason: 'Two <b>hours</b> of writing',
      password: 'x1y2z3',
    };
    const page = await visitor.send('/sign-in', fields);
    expect(page.status).toBe(419);
    expect(page.body).toContain('Two &lt;b&gt;hours&lt;/b&gt; of writing</textarea>');
    expect(page.body).toContain('Send again');
    expect(page.body).not.toMatch(/x1y2z3|from yesterday/);
  });

  test('is not offered to be sent again when another site sent it', async () => {
    const visitor = someone();
    await visitor.signIn(OFFICER, PASSWORD);
    const foreign = { 'sec-fetch-site': 'cross-site' };
    const page = await visitor.send('/sign-out', { _csrf: '', reason: 'not mine' }, foreign);
    expect(page.status).toBe(419);
    expect(page.body).not.toContain('Send again');
    expect((await visitor.see('/app')).status).toBe(200);
  });

  test('another site cannot reach the API with a form', async () => {
    const problem = await someone().send('/api/v1/deadlines', { rule: 'CLEAR_DAYS' });
    expect([problem.status, JSON.parse(problem.body).code]).toEqual([415, 'not-json']);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['/%', 400],
    ['/deadlines?rule=%E0%A4%A', 422],
  ])('%s is answered calmly', async (path, status) => {
    expect((await someone().see(path)).status).toBe(status);
  });

  test('too much at once is 413', async () => {
    const page = await someone().send('/sign-in', { email: 'x'.repeat(1_100_000) });
    expect(page.status).toBe(413);
  });
});

test('a fault is 500 with a reference and nothing of its inside', async () => {
  const broken = await aWebApp();
  await broken.app.get(DataSource).query('ALTER TABLE sessions RENAME TO hidden_sessions');
  const visitor = new Visitor(broken.address);
  visitor.cookies.set('session', 'x.y');
  const page = await visitor.see('/sign-in');
  expect(page.status).toBe(500);
  expect(page.body).toContain(page.headers.get('x-request-id') ?? 'no reference');
  expect(page.body).not.toMatch(/relation|sessions|SELECT/);
  await broken.stop();
});

test('every route says what it asks', () => {
  const routes = routesOf(web.app);
  expect(routes.length).toBeGreaterThan(10);
  expect(routes.filter(({ declared }) => declared === undefined)).toEqual([]);
});

test('the product refuses to start on a database that is behind', async () => {
  const database = await anEmptyDatabase();
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    REDIS_URL: 'redis://127.0.0.1:1',
    APP_SECRET: 'a secret for specs only, of forty signs..',
    LOG_LEVEL: 'silent',
  });
  const starting = createWebApp({ config, time: systemTime });
  await expect(starting).rejects.toThrow('run the migrate command first');
  await database.drop();
});
