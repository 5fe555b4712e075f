import { Command } from 'commander';
import { timeSourceFor } from '#platform/time';
import { inspectHistory, type HistoryInspection } from '#records/inspection';
import { Recorder } from '#records/record';
import { openRecord, readSettings, type Terminal } from '../terminal/index.js';
import { notedSeal } from './noted-seal.js';

/** `audit verify`: works every hash out again, and leaves with 1 when one does not hold. */
export function verifyCommand(terminal: Terminal, leaveWith: (code: number) => void): Command {
  return new Command('verify')
    .description('Work out every hash of the history again and name the first that does not hold.')
    .option('--head <number:hash>', 'a seal noted elsewhere, which must still be there')
    .option('--json', 'print what was found as JSON')
    .action(async ({ head, json }: { head?: string; json?: true }) => {
      const noted = head === undefined ? undefined : notedSeal(head);
      const config = readSettings(terminal);
      const record = await openRecord(config, timeSourceFor(config));
      try {
        const began = Date.now();
        const found = await inspectHistory(record.get(Recorder).dataSource, noted);
        const seconds = (Date.now() - began) / 1000;
        terminal.say(
          json
            ? JSON.stringify({ ok: found.faults.length === 0, ...found, seconds })
            : inWords(found, seconds).join('\n'),
        );
        if (found.faults.length > 0) leaveWith(1);
      } finally {
        await record.close();
      }
    });
}

function inWords(found: HistoryInspection, seconds: number): readonly string[] {
  const { entries, subjects, seals, unsealed, head, faults } = found;
  if (faults.length > 0) return faults;
  return [
    `${entries} entries of ${subjects} subjects hold together (${seconds.toFixed(1)} seconds).`,
    `${seals} seals hold them; ${unsealed} entries are newer than the last.`,
    head === null ? 'Nothing is sealed yet.' : `The last seal is ${head.number}:${head.hash}.`,
  ];
}
