import { Command } from 'commander';
import { timeSourceFor } from '#platform/time';
import { SealsService } from '#records/seals';
import { openRecord, readSettings, type Terminal } from '../terminal/index.js';

/** `audit seal`: what the worker does every minute, now. */
export function sealCommand(terminal: Terminal): Command {
  return new Command('seal')
    .description('Seal what happened since the last seal; the worker does so every minute.')
    .option('--json', 'print the seals as JSON')
    .action(async ({ json }: { json?: true }) => {
      const config = readSettings(terminal);
      const record = await openRecord(config, timeSourceFor(config));
      try {
        const made = await record.get(SealsService).seal();
        const told = made.map(
          ({ number, entries, hash }) => `Sealed ${entries} entries: ${number}:${hash}`,
        );
        terminal.say(
          json
            ? JSON.stringify({ seals: made })
            : told.join('\n') || 'Nothing that is settled is unsealed.',
        );
      } finally {
        await record.close();
      }
    });
}
