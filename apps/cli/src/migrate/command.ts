import { Command } from 'commander';
import { migrateDatabase } from '#records/database';
import { readSettings, type Terminal } from '../terminal/index.js';

/** `migrate`: brings the database up to date, one migrator at a time. */
export function migrateCommand(terminal: Terminal): Command {
  return new Command('migrate')
    .description('Bring the database up to date.')
    .option('--json', 'print what was done as JSON')
    .action(async ({ json }: { json?: true }) => {
      const done = await migrateDatabase(readSettings(terminal).databaseUrl);
      if (json) return terminal.say(JSON.stringify({ migrations: done }));
      terminal.say(
        done.length === 0
          ? 'The database is up to date.'
          : `The database is up to date: ${done.length} migrations carried out.`,
      );
    });
}
