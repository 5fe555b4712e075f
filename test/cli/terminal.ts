import { runCli } from '../../apps/cli/src/run-cli.js';

/** What a command printed and how it left. */
export interface Ran {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** The settings of a command on a database of a spec's own. */
export function anEnvironment(
  databaseUrl: string,
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: process.env['CF_TEST_REDIS_URL'] ?? '',
    APP_SECRET: 'a secret of at least thirty-two characters',
    DATA_DIR: 'no-such-folder',
    LOG_LEVEL: 'silent',
    ...more,
  };
}

/** Runs one command as `npm run -s cli --` does. */
export async function run(words: readonly string[], env: Record<string, string>): Promise<Ran> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCli(words, {
    env,
    say: (text) => void said.push(text),
    complain: (text) => void complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
