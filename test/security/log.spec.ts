import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createWebApp } from '../../apps/web/src/create-app.js';
import { SettableTime } from '#platform/time';
import { aConfig } from '../support/world.js';
import { aDatabase, type TestDatabase } from '../support/servers.js';
import { Visitor } from '../support/visitor.js';
import { Asker } from './asker.js';

const SECRET = 'Zm9yLXRoZS1sb2ctb25seS1ub3QtYS1saW5rLW9mLW91cnM';
const lines: string[] = [];
let database: TestDatabase;
let app: Awaited<ReturnType<typeof createWebApp>>;
let someone: Asker;

beforeAll(async () => {
  database = await aDatabase();
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const time = new SettableTime('2023-07-19T09:30:00Z');
  app = await createWebApp({ config: aConfig(database.url), time, logger });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  someone = await Asker.from(address, new Visitor(address));
}, 30_000);
afterAll(async () => {
  await app?.close();
  await database?.drop();
});

test('no line of the log holds a link’s secret, a password, a question or the words of a body', async () => {
  for (const after of [
    '',
    '/answers/CDC-2023-1',
    '/submission',
    '/../l',
    '?done=1',
    '/%E0%A4%A',
    '//',
  ]) {
    await someone.get(`/l/${SECRET}${after}`);
    await someone.form(`/l/${SECRET}${after}`, { body: { reason: 'written in confidence' } });
    await someone.json(`/l/${SECRET}${after}`, { body: '{"reason": "written in confidence"' });
  }
  for (const path of [`//l/${SECRET}`, `/L/${SECRET}`, `/%6c/${SECRET}`, `/app/../l/${SECRET}`]) {
    await someone.get(path);
  }
  const typed = { email: 'confidential@marchfield.example', password: 'written in confidence' };
  await someone.form('/sign-in', { body: typed });
  await someone.get('/sign-in?onward=/written-in-confidence');
  const log = lines.filter((line) => /fault|request/.test(line)).join('');
  expect(lines.length).toBeGreaterThan(20);
  expect(log).toContain('/l/(token)');
  expect(log).not.toContain(SECRET);
  expect(log).not.toMatch(/written.in.confidence|confidential/);
});
