import { Command } from 'commander';
import { systemTime } from '#platform/time';
import { CouncilsService } from '#records/councils';
import { PlansService } from '#records/plans';
import { openRecord, readSettings, type Terminal } from '../terminal/index.js';
import { acceptedInWords, readingInWords } from './in-words.js';
import { acceptedReport, readingReport } from './report.js';
import { anOperator, chooseCouncil } from './operator.js';
import { anyPaper } from './any-paper.js';

interface Options {
  readonly council?: string;
  readonly accept?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly reason?: string;
}

/** `import action-plan FILE`: shows how a plan is read, and with `--accept` writes what can be believed. */
export function importCommand(terminal: Terminal): Command {
  return new Command('import').description('Read a paper into the record.').addCommand(
    new Command('action-plan')
      .description('Read an action plan: each row with ok, guess or needs you, and why.')
      .argument('<file>', 'the plan as text, Markdown, Word (.docx), Excel (.xlsx) or CSV')
      .option('--council <slug>', 'whose plan it is; may be left out when there is one council')
      .option('--dry-run', 'show how it is read and write nothing (the default)')
      .option('--accept', 'write every row whose text and reference can be believed')
      .option('--reason <words>', 'why a plan that is agreed already is changed')
      .option('--json', 'print it as JSON')
      .action((file: string, options: Options) => importPlan(terminal, file, options)),
  );
}

async function importPlan(terminal: Terminal, file: string, options: Options): Promise<void> {
  const printed = await anyPaper(file);
  const config = readSettings(terminal);
  const record = await openRecord(config, systemTime);
  try {
    const council = chooseCouncil(await record.get(CouncilsService).all(), options.council);
    const plans = record.get(PlansService);
    const paper = { councilId: council.id, text: printed };
    const reading = await plans.read(paper);
    if (options.accept !== true || options.dryRun === true) {
      terminal.say(
        options.json ? JSON.stringify(readingReport(reading), null, 2) : readingInWords(reading),
      );
      return;
    }
    const { reason = null } = options;
    const accepted = await plans.accept(anOperator(council.id), { ...paper, reason });
    terminal.say(
      options.json
        ? JSON.stringify(acceptedReport(reading, accepted), null, 2)
        : acceptedInWords(reading, accepted),
    );
  } finally {
    await record.close();
  }
}
