import { Command } from 'commander';
import type { Config } from '#platform/config';
import { newToken } from '#platform/ids';
import { systemTime } from '#platform/time';
import { CouncilsService } from '#records/councils';
import { openRecord, readSettings, WrongInput, type Terminal } from '../terminal/index.js';
import { DEMO_PASSWORD, signIns, signInsInWords } from './sign-ins.js';
import { tellDemo } from './tell.js';

interface Options {
  readonly ifEmpty?: true;
  readonly yesIMeanIt?: true;
  readonly json?: true;
}

/** `demo`: fills an empty database with an invented county in which every state can be seen. */
export function demoCommand(terminal: Terminal): Command {
  return new Command('demo')
    .description('Fill an empty database with an invented county.')
    .option('--if-empty', 'do nothing when there is a council already')
    .option('--yes-i-mean-it', 'do it in production too, with a password made for it')
    .option('--json', 'print the sign-ins as JSON')
    .action((options: Options) => demo(terminal, options));
}

async function demo(terminal: Terminal, options: Options): Promise<void> {
  const config = readSettings(terminal);
  const isProduction = config.environment === 'production';
  const say = (password: string | null) =>
    terminal.say(
      options.json
        ? JSON.stringify({ signIns: signIns(), password }, null, 2)
        : signInsInWords(password),
    );
  const councils = await councilsOf(config);
  if (councils.length > 0) {
    if (!options.ifEmpty) {
      throw new WrongInput('The database is not empty: the demonstration needs an empty one.');
    }
    if (councils.includes('marchfield')) say(isProduction ? null : DEMO_PASSWORD);
    return;
  }
  if (isProduction && !options.yesIMeanIt) {
    throw new WrongInput(
      'This is a production environment (NODE_ENV): the demonstration has sign-ins everybody can read. Use --yes-i-mean-it if it is what you want.',
    );
  }
  const password = isProduction ? newToken().slice(0, 20) : DEMO_PASSWORD;
  await tellDemo(config, password);
  say(password);
}

async function councilsOf(config: Config): Promise<readonly string[]> {
  const record = await openRecord(config, systemTime, 1);
  try {
    const councils = await record.get(CouncilsService).all();
    return councils.map(({ slug }) => slug);
  } finally {
    await record.close();
  }
}
