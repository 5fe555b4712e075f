import { Command } from 'commander';
import { auditCommand } from './audit/command.js';
import { backupCommand } from './backup/command.js';
import { bounceCommand } from './bounce/command.js';
import { demoCommand } from './demo/command.js';
import { doctorCommand } from './doctor/command.js';
import { importCommand } from './import-plan/command.js';
import { mailCommand } from './mail/command.js';
import { migrateCommand } from './migrate/command.js';
import { rehearseCommand } from './rehearse/command.js';
import { restoreCommand } from './restore/command.js';
import { leaving, type Terminal } from './terminal/index.js';

const COMMANDS = [
  migrateCommand,
  demoCommand,
  importCommand,
  doctorCommand,
  rehearseCommand,
  backupCommand,
  restoreCommand,
  mailCommand,
  bounceCommand,
  auditCommand,
];

/**
 * Runs one command of `npm run -s cli --`.
 * @param words what stands after `--`, such as `['migrate', '--json']`
 * @returns the exit code: 0 done, 1 failed, 2 wrong input; whatever went wrong has been said on standard error
 */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<number> {
  let found = 0;
  const program = new Command('critical-friend')
    .usage('<command> [options]')
    .description('Commands for those who run Critical Friend.')
    .helpCommand(false);
  for (const command of COMMANDS) program.addCommand(command(terminal, (code) => (found = code)));
  for (const command of everyCommand(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.say(text.trimEnd()),
      writeErr: (text) => terminal.complain(text.trimEnd()),
    });
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
    return found;
  } catch (error) {
    const { code, sentence } = leaving(error);
    if (sentence !== null) terminal.complain(sentence);
    return code;
  }
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
