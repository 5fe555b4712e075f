import { mkdir, readdir } from 'node:fs/promises';
import type { Client } from 'pg';
import type { FileStore } from '#platform/files';
import type { NotedSeal } from '../seals/index.js';
import { BackupUnusable } from './backup-unusable.js';
import { connect } from './connect.js';
import { filesOut } from './copy-files.js';
import { tallyOf, writeOut } from './copy-table.js';
import { keptTables } from './kept-tables.js';
import { fileOf, writeManifest, type Manifest, type TableInBackup } from './manifest.js';
import { schemaOf } from './schema-of.js';
import { isSameTally } from './tally.js';

/**
 * Writes everything the record holds into a new or empty folder, as it stands at one moment, while the product runs:
 * one gzipped file a table, the files it names by their hash, and a manifest with the rows and the hash of each. The folder holds what no public page
 * shows, so only its owner may read it.
 * @throws BackupUnusable when the folder is not empty or the database not migrated
 */
export async function takeBackup(asked: {
  readonly url: string;
  readonly folder: string;
  readonly product: string;
  /** Where the files are that the record names; none are copied without it. */
  readonly files?: FileStore;
}): Promise<Manifest> {
  const { url, folder, product } = asked;
  await prepare(folder);
  const client = await connect(url);
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const takenAt = await instantOf(client);
    const migrations = await schemaOf(client);
    const seal = await sealOf(client);
    const tables: TableInBackup[] = [];
    for (const table of await keptTables(client)) {
      const written = await writeOut(client, table, fileOf(folder, table.name));
      // Read a second time in the same snapshot: a backup that cannot be trusted must be known tonight, not when needed.
      if (!isSameTally(await tallyOf(client, table), written)) {
        throw new Error(`${table.name} was not written as it is in the database.`);
      }
      tables.push({ name: table.name, columns: table.columns, ...written });
    }
    const files = asked.files
      ? await filesOut(client, asked.files, folder)
      : { files: [], missing: [] };
    const manifest = { format: 1, product, takenAt, migrations, seal, tables, ...files } as const;
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await client.end();
  }
}

async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) {
    throw new BackupUnusable(`${folder} is not empty: name a new folder for each backup.`);
  }
}

async function instantOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ now: string }>(
    `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS now`,
  );
  return rows[0]?.now ?? '';
}

async function sealOf(client: Client): Promise<NotedSeal | null> {
  const { rows } = await client.query<NotedSeal>(
    'SELECT number, hash FROM history_seals ORDER BY number DESC LIMIT 1',
  );
  return rows[0] ?? null;
}
