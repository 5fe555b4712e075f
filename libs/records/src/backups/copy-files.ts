import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { FileMissing, type FileStore } from '#platform/files';
import { BackupUnusable } from './backup-unusable.js';

/** A file the record names, with the hash of its bytes: it is kept in the backup under its hash. */
export interface FileInBackup {
  readonly key: string;
  readonly sha256: string;
}

/** What became of the files: those that are in the backup, and those the store did not have or had changed. */
export interface FilesInBackup {
  readonly files: readonly FileInBackup[];
  readonly missing: readonly FileInBackup[];
}

const NAMED = `
  SELECT storage_key AS key, sha256 FROM documents WHERE is_kept
  UNION ALL SELECT storage_key, sha256 FROM evidence WHERE storage_key IS NOT NULL AND state <> 'refused'
  UNION ALL SELECT storage_key, sha256 FROM data_answers WHERE storage_key IS NOT NULL AND state <> 'refused'
  UNION ALL SELECT storage_key, sha256 FROM pack_files
  UNION ALL SELECT storage_key, sha256 FROM print_files
  ORDER BY key`;

/**
 * Copies every file the record names, as it stands in the client's snapshot, into the backup: once for each hash. One that
 * is not in the store, or is not what the record says, is told as missing: the rest of a backup is worth having.
 */
export async function filesOut(
  client: Client,
  store: FileStore,
  folder: string,
): Promise<FilesInBackup> {
  const { rows } = await client.query<FileInBackup>(NAMED);
  if (rows.length > 0) await mkdir(join(folder, FOLDER), { mode: 0o700 });
  const files: FileInBackup[] = [];
  const missing: FileInBackup[] = [];
  const written = new Set<string>();
  for (const file of rows) {
    const bytes = await bytesOf(store, file);
    if (bytes !== null && !written.has(file.sha256)) {
      await writeFile(placeOf(folder, file), bytes, { mode: 0o600, flag: 'wx', flush: true });
      written.add(file.sha256);
    }
    (bytes === null ? missing : files).push(file);
  }
  return { files, missing };
}

/**
 * Puts the files of a backup into a store, each proved to be what it was by its hash: in the backup, and read again from
 * the store.
 * @throws BackupUnusable when a file of the backup is missing or damaged, or the store does not keep it as it is
 */
export async function filesIn(
  store: FileStore,
  folder: string,
  files: readonly FileInBackup[],
): Promise<void> {
  for (const file of files) {
    if ((await bytesOf(store, file)) !== null) continue;
    const bytes = await readFile(placeOf(folder, file)).catch((): never => {
      throw new BackupUnusable(`The backup has no file ${file.sha256}, which ${file.key} names.`);
    });
    if (hashOf(bytes) !== file.sha256) {
      throw new BackupUnusable(`The file ${file.sha256} of the backup is damaged.`);
    }
    await store.put(file.key, bytes);
    if ((await bytesOf(store, file)) === null) {
      throw new BackupUnusable(`${store.place} did not keep ${file.key} as it is in the backup.`);
    }
  }
}

/** The bytes of a file, when the store has them and they are what the record says. */
async function bytesOf(
  store: FileStore,
  { key, sha256 }: FileInBackup,
): Promise<Uint8Array | null> {
  try {
    const bytes = await store.read(key);
    return hashOf(bytes) === sha256 ? bytes : null;
  } catch (fault) {
    if (fault instanceof FileMissing) return null;
    throw fault;
  }
}

const FOLDER = 'files';

const placeOf = (folder: string, { sha256 }: FileInBackup): string =>
  join(folder, FOLDER, sha256.replace(/[^0-9a-f]/g, ''));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
