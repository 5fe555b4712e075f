import { openDataSource, pendingMigrations } from '#records/database';
import { anEmptyDatabase } from '../../support/servers.js';
import type { Experiment } from '../experiment.js';
import { startWeb } from '../harness/program.js';
import { runCommand } from '../harness/run-command.js';

const MIGRATORS = 3;

/** Several processes migrate one empty database at once; a web process that comes before them will not start. */
export const migrators: Experiment = async () => {
  const database = await anEmptyDatabase();
  try {
    const early = await startWeb({ DATABASE_URL: database.url }).then(
      async (web) => {
        await web.kill();
        return 'started';
      },
      (fault: unknown) => String(fault),
    );
    const ended = await Promise.all(
      Array.from({ length: MIGRATORS }, () =>
        runCommand(['migrate', '--json'], { DATABASE_URL: database.url }),
      ),
    );
    const counts = ended.map(({ printed }) => migrationsIn(printed));
    const dataSource = await openDataSource(database.url, 1);
    const pending = await pendingMigrations(dataSource);
    const [kept] = await dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM migrations',
    );
    await dataSource.destroy();
    const done = counts.filter((count) => count > 0);
    return {
      did: `a web process met an empty database, then ${MIGRATORS} processes migrated it at once`,
      counted: `${kept?.n} migrations carried out by ${done.length} of ${MIGRATORS}, ${pending.length} pending`,
      bound: 'each migration once; web refuses to start before',
      faults: [
        ...(early.includes('The database is behind')
          ? []
          : [`the early web process: ${early.slice(0, 300)}`]),
        ...ended
          .filter(({ code }) => code !== 0)
          .map(({ code, printed }) => `a migrator left with ${code}: ${printed.slice(0, 300)}`),
        ...(done.length === 1 && done[0] === kept?.n ? [] : [`migrated: ${counts.join(', ')}`]),
        ...pending.map((name) => `${name} is pending`),
      ],
    };
  } finally {
    await database.drop();
  }
};

function migrationsIn(printed: string): number {
  const read: unknown = JSON.parse(printed.trim() || '{}');
  const has = typeof read === 'object' && read !== null && 'migrations' in read;
  return has && Array.isArray(read.migrations) ? read.migrations.length : 0;
}
