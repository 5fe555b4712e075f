import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPostgres, startRedis, type EmbeddedServer } from '#platform/embedded';
import { londonDate, instant, type LocalDate } from '#rules';
import { RECORDS, type Options } from '../options.js';
import { filledDatabase } from './filled-database.js';
import { ROOT } from './root.js';

/** Servers of the bench's own and a database filled with the records. */
export interface Arena {
  readonly options: Options;
  readonly today: LocalDate;
  readonly records: number;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** The PostgreSQL postmaster, whose children serve. */
  readonly postgresPid: number;
  readonly postgresLog: string;
  close(): Promise<void>;
}

/** Opens the arena: PostgreSQL keeps what it promises (no fast mode), as it would in production. */
export async function openArena(options: Options): Promise<Arena> {
  const dataDir = join(ROOT, '.data/bench');
  const today = londonDate(instant(new Date().toISOString()));
  const records = RECORDS[options.size];
  const [postgres, redis] = await Promise.all([
    startPostgres({ dataDir: join(dataDir, 'postgres'), fast: false }),
    startRedis({ dataDir: join(dataDir, 'redis') }),
  ]);
  const close = () => closeAll([postgres, redis]);
  try {
    const databaseUrl = await filledDatabase(postgres.url, { records, today });
    const pidFile = join(dataDir, 'postgres/cluster/postmaster.pid');
    const postgresPid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
    const postgresLog = join(dataDir, 'postgres/postgres.log');
    const urls = { databaseUrl, redisUrl: redis.url };
    return { options, today, records, ...urls, postgresPid, postgresLog, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeAll(servers: readonly EmbeddedServer[]): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
}
