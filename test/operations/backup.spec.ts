import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { restoreBackup, takeBackup, type Manifest } from '#records/backups';
import { HealthQueries } from '#records/health';
import { inspectHistory } from '#records/inspection';
import { MailboxService } from '#records/mailbox';
import { SealsService } from '#records/seals';
import { SweepService } from '#records/reminders';
import { MailSwitch } from '#records/upkeep';
import { Deliverer, Postroom, Reconciler, Relay } from '#postroom';
import { aDatabase, anEmptyDatabase, aRedis, type TestDatabase } from '../support/servers.js';
import { aWorld, type World } from '../support/world.js';
import { aPostroomOn } from './postroom-on.js';

describe('A backup', () => {
  let world: World;
  let folder: string;
  let redisUrl: string;
  let manifest: Manifest;
  const made: TestDatabase[] = [];
  const another = async (like: () => Promise<TestDatabase>) => {
    const database = await like();
    made.push(database);
    return database.url;
  };
  const take = (into: string) =>
    takeBackup({ url: world.databaseUrl, folder: into, product: '0.1.0' });

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'critical-friend-backup-')), 'tonight');
    redisUrl = (await aRedis()).url;
    world = await aWorld();
    const { to } = await world.recommendation([world.police, world.fire]);
    await world.send(to(world.police));
    const postroom = await aPostroomOn(world.databaseUrl, { time: world.time, redisUrl });
    await postroom.get(Postroom).settleAll({ timeoutMs: 20_000 });
    await postroom.close();
    await world.app.get(SealsService).seal();
    // What was still in the outbox when the backup was taken: the letters to the fire service.
    await world.send(to(world.fire));
    manifest = await take(folder);
  });
  afterAll(async () => {
    await world.end();
    for (const database of made) await database.drop();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('holds every table but sessions and heartbeats, for its owner alone', async () => {
    const rows = await world.dataSource.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    const kept = rows
      .map(({ name }) => name)
      .filter((name) => !['sessions', 'heartbeats', 'migrations'].includes(name));
    expect(manifest.tables.map(({ name }) => name).toSorted()).toEqual(kept.toSorted());
    expect(await readdir(folder)).toHaveLength(kept.length + 1);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, 'people.copy.gz'))).mode & 0o077).toBe(0);
    expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
    expect(manifest.seal).toMatchObject({ number: 1 });
  });

  it('is refused a folder that holds something already', async () => {
    await expect(take(folder)).rejects.toThrow('is not empty: name a new folder for each backup.');
  });

  it('says the same of a record that has not changed, and of no other', async () => {
    const again = await take(`${folder}-again`);
    expect(again.tables).toEqual(manifest.tables);
    await world.dataSource.query("UPDATE people SET post = 'retired' WHERE post = 'officer'");
    const changed = await take(`${folder}-changed`);
    await world.dataSource.query("UPDATE people SET post = 'officer' WHERE post = 'retired'");
    const differ = changed.tables.filter(
      ({ sha256 }) => !manifest.tables.some((table) => table.sha256 === sha256),
    );
    expect(differ.map(({ name }) => name)).toEqual(['people']);
  });

  it('shows one moment, while others write', async () => {
    const busy = setInterval(() => {
      void world.dataSource.query(
        `INSERT INTO sign_ins (email, succeeded, at) VALUES ('a@b.example', false, now())`,
      );
    }, 2);
    await take(`${folder}-busy`);
    clearInterval(busy);
    const url = await another(aDatabase);
    await restoreBackup({ url, folder: `${folder}-busy` });
    await world.dataSource.query('DELETE FROM sign_ins');
  });

  it('is restored whole, its history holds, and new rows go on where the old ones end', async () => {
    const url = await another(aDatabase);
    await restoreBackup({ url, folder });
    const restored = await new DataSource({ type: 'postgres', url }).initialize();
    const { entries, faults } = await inspectHistory(restored, manifest.seal ?? undefined);
    expect(entries).toBe(manifest.tables.find(({ name }) => name === 'history')?.rows);
    expect(faults).toEqual([]);
    await expect(restored.query('DELETE FROM history')).rejects.toThrow('append-only');
    const [next] = await restored.query<{ id: string; last: string }[]>(
      `WITH last AS (SELECT max(id) AS id FROM outbox)
       INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
       SELECT id, 'meeting.resumed', 'meeting', id, '{}', now() FROM councils
       RETURNING id, (SELECT id FROM last) AS last`,
    );
    expect(Number(next?.id)).toBe(Number(next?.last) + 1);
    await restored.destroy();
  });

  it('sends none of its letters by itself: mail waits until an operator says what is old', async () => {
    const url = await another(aDatabase);
    await restoreBackup({ url, folder });
    world.time.set('2023-08-16T09:30:00Z');
    const app = await aPostroomOn(url, { time: world.time, redisUrl });
    const letters = async () => (await app.get(MailboxService).list({ limit: 100 })).length;
    const before = await letters();
    // The worker does all it always does: it relays, and catches up the reminders of four weeks.
    app.get(Postroom).open();
    await app.get(SweepService).sweep();
    await app.get(Relay).relayAll();
    const rows = await app
      .get(DataSource)
      .query<{ id: string }[]>("SELECT id FROM deliveries WHERE state IN ('gathering','waiting')");
    expect(rows.length).toBeGreaterThan(4);
    for (const { id } of rows) expect(await app.get(Deliverer).deliver(id)).toBe('nothing to do');
    expect(await app.get(Reconciler).reconcile(0)).toBe(0);
    expect(await letters()).toBe(before);
    const { ready, checks, mailPaused, oldestDueUnsentSeconds } = await app
      .get(HealthQueries)
      .readiness();
    expect({ ready, mailPaused, oldestDueUnsentSeconds }).toEqual({
      ready: true,
      mailPaused: true,
      oldestDueUnsentSeconds: 0,
    });
    expect(checks.find(({ name }) => name === 'mail')?.says).toMatch(
      /^All mail is paused: restored from the backup of/,
    );
    // What fell due today leaves; what was sent, or may have been, in the weeks before does not.
    const resumed = await app.get(MailSwitch).resume({ discardOlderThan: 12 });
    expect(resumed.discarded).toBeGreaterThan(3);
    await app.get(Reconciler).reconcile();
    await app.get(Postroom).settleAll({ timeoutMs: 20_000 });
    const sent = await app.get(DataSource).query<{ notice: string; falls: string }[]>(
      `SELECT DISTINCT d.notice, r.falls_on AS falls FROM deliveries d
       JOIN outbox o ON o.id = d.outbox_id LEFT JOIN reminders r ON r.id::text = o.payload->>'reminder'
       WHERE d.state = 'sent' AND d.notice <> 'digest' AND d.settled_at > (SELECT max(paused_at) FROM mail_pauses)`,
    );
    expect(sent).toEqual([{ notice: 'response-due-today', falls: '2023-08-16' }]);
    // Several to one person leave in one mail.
    const [mails] = await app.get(DataSource).query<{ n: number; reminders: number }[]>(
      `SELECT count(*) FILTER (WHERE carried_by IS NULL)::int AS n,
         count(*) FILTER (WHERE notice <> 'digest')::int AS reminders
       FROM deliveries WHERE state = 'sent' AND settled_at > (SELECT max(paused_at) FROM mail_pauses)`,
    );
    expect(await letters()).toBe(before + (mails?.n ?? 0));
    expect(mails?.reminders).toBe(resumed.waiting);
    expect(await app.get(MailSwitch).resume({})).toMatchObject({ wasPaused: false });
    await app.close();
  });

  it('is as sound when a table is far larger than what is in memory at once', async () => {
    await world.dataSource.query(
      `INSERT INTO sign_ins (email, succeeded, at)
       SELECT repeat(md5(n::text), 1 + n % 40) || '@b.example', false, now() FROM generate_series(1, 20000) n`,
    );
    const taken = await take(`${folder}-large`);
    await world.dataSource.query('DELETE FROM sign_ins');
    expect(taken.tables).toContainEqual(expect.objectContaining({ name: 'sign_ins', rows: 20000 }));
    const url = await another(aDatabase);
    expect((await restoreBackup({ url, folder: `${folder}-large` })).tables).toEqual(taken.tables);
  });

  it('is refused by a database that is not empty, or not migrated', async () => {
    await expect(restoreBackup({ url: world.databaseUrl, folder })).rejects.toThrow(
      /^The database is not empty \(there is something in /,
    );
    const url = await another(anEmptyDatabase);
    await expect(restoreBackup({ url, folder })).rejects.toThrow('run "npm run -s cli -- migrate"');
  });

  it('leaves nothing behind when it is damaged, unfinished or of another schema', async () => {
    const url = await another(aDatabase);
    const broken = `${folder}-broken`;
    await take(broken);
    const spoil = async (file: string, change: (text: string) => string) => {
      const path = join(broken, file);
      const kept = await readFile(path);
      const isPacked = file.endsWith('.gz');
      const text = change((isPacked ? gunzipSync(kept) : kept).toString());
      await writeFile(path, isPacked ? gzipSync(text) : text);
      const [fault] = await Promise.allSettled([restoreBackup({ url, folder: broken })]);
      await writeFile(path, kept);
      return fault.status === 'rejected' ? String(fault.reason) : 'restored';
    };
    const noted = await spoil('people.copy.gz', (text) => text.replace('officer', 'offices'));
    expect(noted).toContain('people is not the one the backup was finished with');
    const short = await spoil('clocks.copy.gz', (text) => text.slice(0, -40));
    expect(short).toContain('BackupUnusable: The rows of clocks cannot be restored');
    const older = await spoil('manifest.json', (text) => text.replace('SealTheHistory', 'Other'));
    expect(older).toContain('restore it with version 0.1.0 of the product, then upgrade');
    expect(await spoil('manifest.json', () => '{')).toContain('is damaged');
    await rm(join(broken, 'manifest.json'));
    await expect(restoreBackup({ url, folder: broken })).rejects.toThrow('was never finished');
    await expect(restoreBackup({ url, folder })).resolves.toMatchObject({ product: '0.1.0' });
  });
});
