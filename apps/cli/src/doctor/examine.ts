import { ConfigProblems, readConfig, type Config } from '#platform/config';
import { systemTime } from '#platform/time';
import { openDataSource, pendingMigrations } from '#records/database';
import { HealthQueries } from '#records/health';
import { inspectHistory, orphanedWork } from '#records/inspection';
import { Recorder } from '#records/record';
import { finding, type Finding } from './finding.js';
import { ownAddress } from './own-address.js';
import { redisPolicy } from './redis-policy.js';

type DataSource = Awaited<ReturnType<typeof openDataSource>>;

/** Every check that can be carried out: without settings only they, without a database not what is in it. */
export async function examine(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  let config: Config;
  try {
    config = readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    return error.problems.map((says) => ({ name: 'environment', ok: false, says }));
  }
  const { databaseUrl, redisUrl } = config;
  const settings = { name: 'environment', ok: true, says: 'Every setting is right.' };
  const redis = finding('redis', () => redisPolicy(redisUrl));
  const address = finding('address', () => ownAddress(config.baseUrl));
  return [settings, await redis, await address, ...(await examineDatabase(databaseUrl))];
}

async function examineDatabase(url: string): Promise<readonly Finding[]> {
  let dataSource: DataSource;
  try {
    dataSource = await openDataSource(url, 2);
  } catch (error) {
    return [await finding('database', () => Promise.reject(error))];
  }
  try {
    const answers = { name: 'database', ok: true, says: 'PostgreSQL answers.' };
    const pending = await pendingMigrations(dataSource);
    if (pending.length > 0) {
      const says = `${pending.length} are pending: run "npm run -s cli -- migrate".`;
      return [answers, { name: 'migrations', ok: false, says }];
    }
    const migrated = { name: 'migrations', ok: true, says: 'None is pending.' };
    return [answers, migrated, ...(await examineRecord(dataSource))];
  } finally {
    await dataSource.destroy();
  }
}

async function examineRecord(dataSource: DataSource): Promise<readonly Finding[]> {
  const recorder = new Recorder(dataSource, systemTime);
  const health = await new HealthQueries(recorder).readiness();
  return [
    ...health.checks.filter(({ name }) => name !== 'database'),
    await finding('history', async () => {
      const { entries, subjects, faults } = await inspectHistory(dataSource);
      return faults.length === 0
        ? { ok: true, says: `${entries} entries of ${subjects} subjects hold together.` }
        : { ok: false, says: faults.join(' ') };
    }),
    await finding('open work', async () => {
      const orphaned = await orphanedWork(dataSource, recorder.today());
      const told = orphaned.map(({ what, person, post }) => `${what} (${person}, ${post})`);
      return orphaned.length === 0
        ? { ok: true, says: 'None waits for somebody who is disabled.' }
        : { ok: false, says: `It waits for people who are disabled: ${told.join('; ')}.` };
    }),
  ];
}
