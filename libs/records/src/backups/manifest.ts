import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NotedSeal } from '../seals/index.js';
import { BackupUnusable } from './backup-unusable.js';
import type { FilesInBackup } from './copy-files.js';
import type { Tallied } from './tally.js';

/** What a backup holds, beside its files: enough to prove that a database holds the same. */
export interface Manifest extends FilesInBackup {
  readonly format: 1;
  /** The version of the product that took it. */
  readonly product: string;
  /** The instant of the snapshot, by the clock of the database. */
  readonly takenAt: string;
  /** The schema: the names of the migrations carried out, in order. */
  readonly migrations: readonly string[];
  /** The latest seal over the history; null when nothing was sealed. */
  readonly seal: NotedSeal | null;
  readonly tables: readonly TableInBackup[];
}

export interface TableInBackup extends Tallied {
  readonly name: string;
  readonly columns: readonly string[];
}

const NAME = 'manifest.json';

/** The file of one table: the text of a COPY, gzipped. */
export const fileOf = (folder: string, table: string) => join(folder, `${table}.copy.gz`);

/** Written last: a folder without it is no backup. */
export function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return writeFile(join(folder, NAME), text, { mode: 0o600, flag: 'wx', flush: true });
}

/** @throws BackupUnusable when the folder is no finished backup that this version can read */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch((): never => {
    throw new BackupUnusable(
      `${folder} holds no ${NAME}: it is no backup, or one that was never finished.`,
    );
  });
  const told: unknown = parsed(text, folder);
  // One that was taken before there were files names none.
  if (isManifest(told)) return { ...told, files: told.files ?? [], missing: told.missing ?? [] };
  throw new BackupUnusable(`The ${NAME} of ${folder} is not one that this version can read.`);
}

function parsed(text: string, folder: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupUnusable(`The ${NAME} of ${folder} is damaged.`);
  }
}

type Read = Omit<Manifest, keyof FilesInBackup> & Partial<FilesInBackup>;

function isManifest(told: unknown): told is Read {
  if (typeof told !== 'object' || told === null) return false;
  if (!('format' in told) || told.format !== 1) return false;
  if (!('tables' in told) || !Array.isArray(told.tables)) return false;
  return 'migrations' in told && Array.isArray(told.migrations) && 'takenAt' in told;
}
