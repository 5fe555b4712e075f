import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { newId } from '#platform/ids';
import { Visitor } from '../support/visitor.js';
import { aWebApp, type TestWeb } from '../support/web.js';

let web: TestWeb;
beforeAll(async () => {
  web = await aWebApp();
});
afterAll(() => web.stop());
const ask = (path: string) => new Visitor(web.address).see(path);

describe('what machines that watch are told', () => {
  test('a process that answers is live', async () => {
    expect(JSON.parse((await ask('/health/live')).body)).toEqual({ status: 'live' });
  });

  test('before any worker has started it is ready, and says so', async () => {
    const ready = await ask('/health/ready');
    expect(ready.status).toBe(200);
    expect(ready.body).toContain('No worker has started yet.');
  });

  test('what it is and how long it has run', async () => {
    expect(JSON.parse((await ask('/info')).body)).toMatchObject({ name: 'critical-friend' });
  });

  test('requests are measured by route, not by address', async () => {
    await ask('/no/such/page');
    await ask('/deadlines?n=1');
    const { body } = await ask('/metrics');
    expect(body).toMatch(
      /http_request_seconds_count\{method="GET",route="\/deadlines",status="422"\} 1/,
    );
    expect(body).not.toContain('/no/such/page');
  });

  test('it is not ready when something due has waited ten minutes: the worker has stopped', async () => {
    const councilId = newId();
    const database = web.app.get(DataSource);
    await database.query(`INSERT INTO councils (id, slug, name) VALUES ($1, 'c', 'A council')`, [
      councilId,
    ]);
    await database.query(
      `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at, put_at)
       VALUES ($1, 'reminder.due', 'addressee', $1, '{}', now(), now() - interval '10 minutes')`,
      [councilId],
    );
    const ready = await ask('/health/ready');
    expect(ready.status).toBe(503);
    expect(JSON.parse(ready.body).oldestDueUnsentSeconds).toBeGreaterThanOrEqual(600);
    expect((await ask('/metrics')).body).toMatch(/oldest_due_unsent_seconds 6\d\d/);
  });
});
