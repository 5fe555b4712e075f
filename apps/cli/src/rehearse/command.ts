import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { isLocalDate, localDate, type LocalDate } from '#rules';
import { WrongInput, type Terminal } from '../terminal/index.js';
import { ledgerAsCalendar } from './as-calendar.js';
import { ledgerAsCsv } from './as-csv.js';
import { ledgerInWords } from './in-words.js';
import { rehearse } from './rehearse.js';
import { STORY_BEGINS } from './story-dates.js';

interface Options {
  readonly plan?: string;
  readonly from: string;
  readonly to: string;
  readonly csv?: string;
  readonly ics?: string;
  readonly json?: true;
}

/** `rehearse`: lives through a year of scrutiny on a clock that is set, and checks every letter against the ladders. */
export function rehearseCommand(terminal: Terminal, leaveWith: (code: number) => void): Command {
  return new Command('rehearse')
    .description('Live through a year in a scratch database and check every letter.')
    .option('--plan <file>', 'the action plan to import; without it the one of this repository')
    .option('--from <date>', 'first day', STORY_BEGINS)
    .option('--to <date>', 'last day', '2024-07-31')
    .option('--csv <file>', 'also write the ledger as CSV')
    .option('--ics <file>', 'also write the ledger as iCalendar')
    .option('--json', 'print the ledger as JSON')
    .action(async (options: Options) => {
      const period = periodOf(options);
      const plan = options.plan === undefined ? {} : { plan: options.plan };
      const rehearsal = await rehearse({ ...period, ...plan, terminal });
      if (options.csv !== undefined) writeFileSync(options.csv, ledgerAsCsv(rehearsal.lines));
      if (options.ics !== undefined) writeFileSync(options.ics, ledgerAsCalendar(rehearsal.lines));
      terminal.say(options.json ? JSON.stringify(rehearsal, null, 2) : ledgerInWords(rehearsal));
      const { duplicates, missed, unexplained } = rehearsal.check;
      if (duplicates.length + missed.length + unexplained.length > 0) leaveWith(1);
    });
}

function periodOf({ from, to }: Options): { from: LocalDate; to: LocalDate } {
  for (const text of [from, to]) {
    if (!isLocalDate(text)) throw new WrongInput(`"${text}" is not a date like 2023-07-01.`);
  }
  if (from > STORY_BEGINS) {
    throw new WrongInput(`The story begins on ${STORY_BEGINS}: --from must be that day or before.`);
  }
  if (from < '2022-01-01' || to > '2026-12-31') {
    throw new WrongInput('A rehearsal lies between 2022-01-01 and 2026-12-31.');
  }
  if (to < from) throw new WrongInput('--to must not lie before --from.');
  return { from: localDate(from), to: localDate(to) };
}
