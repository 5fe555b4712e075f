import { readFileSync, statSync } from 'node:fs';

/** The system user a server runs as when we are root. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/**
 * Who PostgreSQL runs as: it refuses to run as root. Undefined means "as ourselves".
 *
 * As root, data that already belong to an ordinary user keep that user, so that he can start it again without us;
 * otherwise `postgres`, otherwise `nobody`.
 *
 * @param cluster folder of the database files; need not exist yet
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return (
    ownerOf(cluster) ?? systemUser('postgres') ?? systemUser('nobody') ?? { uid: 65534, gid: 65534 }
  );
}

function ownerOf(folder: string): ServerUser | undefined {
  const owner = statSync(folder, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? undefined : { uid: owner.uid, gid: owner.gid };
}

function systemUser(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  // An unsigned 32-bit reading, because macOS writes nobody as -2.
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
}
