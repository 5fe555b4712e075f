import { Command } from 'commander';
import { openFileStore } from '#platform/files';
import { restoreBackup } from '#records/backups';
import { readFileSettings, readSettings, type Terminal } from '../terminal/index.js';

/** `restore FOLDER`: a backup into an empty, migrated database, proved equal. Mail is paused until `mail resume`. */
export function restoreCommand(terminal: Terminal): Command {
  return new Command('restore')
    .description('Restore a backup into an empty, migrated database, and pause all mail.')
    .argument('<folder>', 'what "backup" has written')
    .option('--into <database-url>', 'another database than DATABASE_URL')
    .option('--json', 'print what was restored as JSON')
    .action(async (folder: string, { into, json }: { into?: string; json?: true }) => {
      const url = into ?? readSettings(terminal).databaseUrl;
      const asked = { url, folder, files: await openFileStore(readFileSettings(terminal)) };
      const { tables, takenAt, seal, files } = await restoreBackup(asked);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.say(
        json
          ? JSON.stringify({
              takenAt,
              tables: tables.length,
              rows,
              files: files.length,
              seal,
              mailPaused: true,
            })
          : [
              `Restored and proved equal: ${rows} rows of ${tables.length} tables and ${files.length} files, as they stood at ${takenAt}.`,
              'All mail is paused. Read "mail status", then "mail resume --discard-older-than HOURS".',
            ].join('\n'),
      );
    });
}
