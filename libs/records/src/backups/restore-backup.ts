import type { Client } from 'pg';
import type { FileStore } from '#platform/files';
import { BackupUnusable } from './backup-unusable.js';
import { connect } from './connect.js';
import { filesIn } from './copy-files.js';
import { readIn, tallyOf } from './copy-table.js';
import { keptTables, type KeptTable } from './kept-tables.js';
import { fileOf, readManifest, type Manifest } from './manifest.js';
import { schemaOf } from './schema-of.js';
import { isSameTally } from './tally.js';

/**
 * Puts a backup into an empty, migrated database, in one transaction: either everything is there and proved equal to
 * the backup by its hashes, or nothing is; so are the files it names. Every constraint and trigger is on as always. All mail is paused with it,
 * because a backup does not know what was sent after it was taken.
 * @throws BackupUnusable when the backup is damaged or of another schema, or the database is not empty
 */
export async function restoreBackup(asked: {
  readonly url: string;
  readonly folder: string;
  /** Where the files of the record go; none are restored without it. */
  readonly files?: FileStore;
}): Promise<Manifest> {
  const manifest = await readManifest(asked.folder);
  const client = await connect(asked.url);
  try {
    await client.query('BEGIN');
    await refuseOtherSchema(client, manifest);
    const tables = await keptTables(client);
    await refuseFilled(client, tables);
    for (const table of tables) await restore(client, table, { ...asked, manifest });
    if (asked.files) await filesIn(asked.files, asked.folder, manifest.files);
    await pauseMail(client, manifest);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } finally {
    await client.end();
  }
}

async function refuseOtherSchema(client: Client, manifest: Manifest): Promise<void> {
  const here = await schemaOf(client);
  if (here.join() === manifest.migrations.join()) return;
  const last = manifest.migrations.at(-1) ?? 'none';
  throw new BackupUnusable(
    `The backup has another schema (its last migration is ${last}, here it is ${here.at(-1) ?? 'none'}): ` +
      `restore it with version ${manifest.product} of the product, then upgrade.`,
  );
}

/** The locks keep every other process from writing until the restore is over; they may read. */
async function refuseFilled(client: Client, tables: readonly KeptTable[]): Promise<void> {
  const names = tables.map(({ name }) => name);
  await client.query(`LOCK TABLE ${names.join(', ')} IN EXCLUSIVE MODE`);
  for (const name of names) {
    const { rows } = await client.query(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rows.length > 0) {
      throw new BackupUnusable(
        `The database is not empty (there is something in ${name}): restore into a new one.`,
      );
    }
  }
}

async function restore(
  client: Client,
  table: KeptTable,
  from: { readonly folder: string; readonly manifest: Manifest },
): Promise<void> {
  const { name, identity } = table;
  const told = from.manifest.tables.find((one) => one.name === name);
  if (told === undefined) throw new BackupUnusable(`The backup has no table ${name}.`);
  if (told.columns.join() !== table.columns.join()) {
    throw new BackupUnusable(`The columns of ${name} are not those of the backup.`);
  }
  const read = await readIn(client, table, fileOf(from.folder, name)).catch(
    (fault: Error): never => {
      throw new BackupUnusable(`The rows of ${name} cannot be restored: ${fault.message}.`);
    },
  );
  if (!isSameTally(read, told)) {
    throw new BackupUnusable(`The file of ${name} is not the one the backup was finished with.`);
  }
  if (!isSameTally(await tallyOf(client, table), told)) {
    throw new BackupUnusable(`What was restored into ${name} is not what the backup holds.`);
  }
  if (identity === null || told.rows === 0) return;
  await client.query(
    `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT max(${identity}) FROM ${name}))`,
    [name, identity],
  );
}

async function pauseMail(client: Client, { takenAt }: Manifest): Promise<void> {
  await client.query(
    `INSERT INTO mail_pauses (reason, paused_at) VALUES ($1, now()) ON CONFLICT DO NOTHING`,
    [`restored from the backup of ${takenAt}; letters written since then may have been sent.`],
  );
}
