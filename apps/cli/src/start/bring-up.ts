import type { ClaimedFolder } from './claim.js';
import { runCommand } from './command.js';
import { startProgram } from './program.js';
import { untilReady } from './readiness.js';
import { keptSecret } from './secret.js';
import { startServers } from './servers.js';
import type { Settings } from './settings.js';
import type { Started } from './started.js';

/** What is being brought up, and for whom. */
export interface Undertaking {
  settings: Settings;
  address: string;
  folder: ClaimedFolder;
  started: Started;
  signal: AbortSignal;
}

/**
 * Servers, migrations, demonstration council, web and worker. The worker waits for the demonstration: it would
 * otherwise send letters about half a story.
 *
 * @returns what the demonstration says about itself: the sign-ins
 */
export async function bringUp(undertaking: Undertaking): Promise<string> {
  const { address, folder, started, signal } = undertaking;
  const settings = withEnvironment(await startServers(undertaking.settings, started), address);
  const { databaseUrl = '', redisUrl = '' } = settings;
  folder.tell({ databaseUrl, redisUrl });
  signal.throwIfAborted();

  await runCommand(['migrate'], settings, signal);
  signal.throwIfAborted();
  started.addProgram(startProgram('web', ['programs/web.js'], settings));
  const signIns = await runCommand(['demo', '--if-empty'], settings, signal);
  signal.throwIfAborted();
  started.addProgram(startProgram('worker', ['programs/worker.js'], settings));
  await untilReady(address, signal);
  return signIns;
}

function withEnvironment(settings: Settings, address: string): Settings {
  const { env, dataDir } = settings;
  return {
    ...settings,
    env: {
      ...env,
      NODE_ENV: env['NODE_ENV'] || 'development',
      PORT: String(settings.port),
      BASE_URL: env['BASE_URL'] || address,
      DATA_DIR: dataDir,
      DATABASE_URL: settings.databaseUrl,
      REDIS_URL: settings.redisUrl,
      APP_SECRET: env['APP_SECRET'] || keptSecret(dataDir),
    },
  };
}
