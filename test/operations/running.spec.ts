import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { migrateDatabase, openDataSource, pendingMigrations } from '#records/database';
import { HealthQueries } from '#records/health';
import { MailSwitch, UpkeepService } from '#records/upkeep';
import { anEmptyDatabase } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';

describe('Two migrators at once', () => {
  it('take turns: one migrates, the other finds it done', async () => {
    const database = await anEmptyDatabase();
    const done = await Promise.all([1, 2, 3].map(() => migrateDatabase(database.url)));
    const counts = done.map((names) => names.length).toSorted((a, b) => a - b);
    expect(counts.slice(0, 2)).toEqual([0, 0]);
    expect(counts[2]).toBeGreaterThan(3);
    const dataSource = await openDataSource(database.url, 1);
    expect(await pendingMigrations(dataSource)).toEqual([]);
    await dataSource.destroy();
    await database.drop();
  });
});

describe('A product that runs for years', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());
  const readiness = () => world.app.get(HealthQueries).readiness();
  const sql = (text: string, ...parameters: unknown[]) =>
    world.dataSource.query<{ n: number }[]>(text, parameters);

  it('is not ready when a letter that is due has waited too long, whoever says they are alive', async () => {
    await sql(
      `WITH message AS (
         INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at, relayed_at)
         VALUES ($1, 'meeting.resumed', 'meeting', $2, '{}', now(), now()) RETURNING id)
       INSERT INTO deliveries (id, council_id, outbox_id, notice, person_id, subject_kind, subject_id, state,
         next_attempt_at, offered_at, message_id, created_at)
       SELECT $2, $1, id, 'recommendation-sent', $3, 'meeting', $2, 'waiting',
         now() - interval '299 seconds', now(), 'a message', now() FROM message`,
      world.councilId,
      newId(),
      world.someone('officer').id,
    );
    await world.app.get(HealthQueries).beat('worker here:1');
    expect(await readiness()).toMatchObject({ ready: true });
    await sql("UPDATE deliveries SET next_attempt_at = now() - interval '10 minutes'");
    const { ready, checks, oldestDueUnsentSeconds } = await readiness();
    expect(ready).toBe(false);
    expect(oldestDueUnsentSeconds).toBeGreaterThanOrEqual(600);
    expect(checks.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['letters']);
  });

  it('stays up while mail is paused on purpose, and says so', async () => {
    const mail = world.app.get(MailSwitch);
    await mail.pause('the mail server is being moved.');
    await mail.pause('another reason');
    expect(await mail.current()).toMatchObject({ reason: 'the mail server is being moved.' });
    const paused = await readiness();
    expect(paused).toMatchObject({ ready: true, mailPaused: true });
    expect(paused.checks).toContainEqual({
      name: 'mail',
      ok: true,
      says: 'All mail is paused: the mail server is being moved.',
      isNotable: true,
    });
    expect(await mail.resume({})).toEqual({ wasPaused: true, discarded: 0, waiting: 1 });
    expect(await readiness()).toMatchObject({ ready: false, mailPaused: false });
  });

  it('keeps keys of requests for a week and trial letters for a quarter, and removes no more', async () => {
    const now = Date.parse(world.time.now());
    const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString();
    for (const days of [1, 6.9, 7.1, 400]) {
      await sql(
        `INSERT INTO idempotency_keys (owner, key, request_hash, created_at) VALUES ('a', $1, '', $2)`,
        String(days),
        daysAgo(days),
      );
    }
    for (const days of [89, 91]) {
      await sql(
        `INSERT INTO mailbox (message_id, sender, recipient, subject, body_text, body_html, headers, received_at)
         VALUES ('m', 's', 'r', 's', 't', 'h', '{}', $1)`,
        daysAgo(days),
      );
    }
    await sql(
      `INSERT INTO sessions (id_hash, data, created_at, seen_at, expires_at) VALUES
         ('ended', '{}', $1, $1, $1), ('live', '{}', $2, $2, $3)`,
      daysAgo(2),
      daysAgo(0),
      daysAgo(-1),
    );
    const tidied = await world.app.get(UpkeepService).tidy();
    expect(tidied).toMatchObject({ idempotencyKeys: 2, messages: 1 });
    const left = await sql(
      `SELECT (SELECT count(*)::int FROM idempotency_keys WHERE owner = 'a') * 100
        + (SELECT count(*)::int FROM mailbox) * 10 + (SELECT count(*)::int FROM sessions) AS n`,
    );
    expect(left).toEqual([{ n: 211 }]);
    expect(await world.app.get(UpkeepService).tidy()).toMatchObject({
      idempotencyKeys: 0,
      messages: 0,
    });
  });
});
