import { Command } from 'commander';
import { openFileStore } from '#platform/files';
import { product } from '#platform/installation';
import { takeBackup } from '#records/backups';
import { readSettings, type Terminal } from '../terminal/index.js';

/**
 * `backup FOLDER`: everything the record holds, with the files it names, as it stands at one moment, while the product
 * runs. Leaves with 1 when a file is not there; everything else is backed up then.
 */
export function backupCommand(terminal: Terminal, leaveWith: (code: number) => void): Command {
  return new Command('backup')
    .description('Write everything into a new folder, with a manifest that proves a restore equal.')
    .argument('<folder>', 'a folder that is empty or not there yet')
    .option('--json', 'print the manifest as JSON')
    .action(async (folder: string, { json }: { json?: true }) => {
      const settings = readSettings(terminal);
      const files = await openFileStore(settings);
      const { version } = product();
      const asked = { url: settings.databaseUrl, folder, product: version, files };
      const manifest = await takeBackup(asked);
      const { tables, takenAt, missing } = manifest;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.say(
        json
          ? JSON.stringify(manifest)
          : `Backed up: ${rows} rows of ${tables.length} tables and ${manifest.files.length} files, as they stood at ${takenAt}.`,
      );
      for (const { key } of missing) {
        terminal.complain(`The file ${key} is not in ${files.place}, or is not what was added.`);
      }
      if (missing.length > 0) leaveWith(1);
    });
}
