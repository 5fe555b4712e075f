import { Command } from 'commander';
import { product } from '#platform/installation';
import { takeBackup } from '#records/backups';
import { readSettings, type Terminal } from '../terminal/index.js';

/** `backup FOLDER`: everything the record holds, as it stands at one moment, while the product runs. */
export function backupCommand(terminal: Terminal): Command {
  return new Command('backup')
    .description('Write everything into a new folder, with a manifest that proves a restore equal.')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option('--json', 'print the manifest as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      const { databaseUrl: url } = readSettings(terminal);
      const manifest = await takeBackup({ url, folder, product: product().version });
      const { tables, takenAt } = manifest;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.say(
        json
          ? JSON.stringify(manifest)
          : `Backed up: ${rows} rows of ${tables.length} tables, as they stood at ${takenAt}.`,
      );
    });
}
