import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { type EmbeddedServer, startPostgres } from '#platform/embedded';

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the embedded PostgreSQL', () => {
  // As root this folder is private to root, which is the hard case: the server runs as somebody else.
  const folder = mkdtempSync(join(tmpdir(), 'critical friend '));
  const dataDir = join(folder, 'postgres');
  let server: EmbeddedServer;

  beforeAll(async () => {
    server = await startPostgres({ dataDir });
    await ask(server.url, `CREATE TABLE kept AS SELECT 'from the first start' AS word`);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stores UTF-8, sorts by code point, lowers accents and lives in UTC', async () => {
    const [row] = await ask(
      server.url,
      `SELECT current_setting('server_encoding') AS encoding, current_setting('timezone') AS zone,
              lower('ÉLAN') AS lowered, 'Z' < 'a' AS by_code_point`,
    );
    expect(row).toEqual({ encoding: 'UTF8', zone: 'UTC', lowered: 'élan', by_code_point: true });
  });

  it('refuses a wrong password', async () => {
    const wrong = server.url.replace(/:[^:@]+@/, ':wrong@');
    await expect(ask(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('listens on the loopback address only and keeps its password to its owner', async () => {
    const [row] = await ask(server.url, `SELECT current_setting('listen_addresses') AS where`);
    expect(row).toEqual({ where: '127.0.0.1' });
    const mode = execFileSync('stat', ['-c', '%a', join(dataDir, 'password')], {
      encoding: 'utf8',
    });
    expect(mode.trim()).toBe('600');
  });

  it('leaves no process after a stop and has the data at the next start', async () => {
    const pid = postmaster(dataDir);
    await server.stop();
    expect(isAlive(pid)).toBe(false);

    server = await startPostgres({ dataDir });
    expect(await ask(server.url, 'SELECT word FROM kept')).toEqual([
      { word: 'from the first start' },
    ]);
  });

  it('starts again after the server was killed', async () => {
    process.kill(postmaster(dataDir), 'SIGKILL');
    await server.ended;
    server = await startPostgres({ dataDir });
    expect(await ask(server.url, 'SELECT word FROM kept')).toHaveLength(1);
  });

  it('starts again when the mark it left names a process that is something else', async () => {
    await server.stop();
    const mark = `${process.pid}\n${join(dataDir, 'cluster')}\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n`;
    writeFileSync(join(dataDir, 'cluster/postmaster.pid'), mark);
    server = await startPostgres({ dataDir });
    expect(await ask(server.url, 'SELECT word FROM kept')).toHaveLength(1);
  });

  it('stops the server an earlier start has left running', async () => {
    const earlier = server;
    const pid = postmaster(dataDir);
    const said: string[] = [];
    server = await startPostgres({ dataDir, log: (sentence) => said.push(sentence) });
    await earlier.ended;
    expect(said).toEqual(['Stopped a PostgreSQL that an earlier start had left.']);
    expect(isAlive(pid)).toBe(false);
    expect(postmaster(dataDir)).not.toBe(pid);
  });
});
