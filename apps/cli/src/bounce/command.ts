import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { timeSourceFor } from '#platform/time';
import { readBounce } from '#postroom';
import { BouncesService } from '#records/bounces';
import { openRecord, readSettings, type Terminal } from '../terminal/index.js';

/** `bounce`: takes a letter that came back from a mail server's pipe. What is no such report is left aside: the mail server must not send it back. */
export function bounceCommand(terminal: Terminal): Command {
  return new Command('bounce')
    .description(
      'Take one delivery report (RFC 3464) from standard input, as a mail server pipes it.',
    )
    .action(async () => {
      const report = await readBounce(await buffer(process.stdin));
      if (report === null) {
        terminal.say('This is no report of a letter that came back. Nothing was kept.');
        return;
      }
      const config = readSettings(terminal);
      const record = await openRecord(config, timeSourceFor(config));
      try {
        const isNew = await record.get(BouncesService).receive(report);
        terminal.say(isNew ? 'Kept.' : 'It was known, or is of no letter of ours.');
      } finally {
        await record.close();
      }
    });
}
