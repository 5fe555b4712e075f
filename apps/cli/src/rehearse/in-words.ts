import { dateInWords, localDate } from '#rules';
import type { LedgerLine } from './ledger-lines.js';
import type { Rehearsal } from './rehearse.js';

const MARKS = {
  event: '     ',
  letter: 'mail ',
  'not sent': 'void ',
  'passed over': 'over ',
} as const satisfies Record<LedgerLine['kind'], string>;

/** The ledger day by day, the totals, and what the check of the ladders found. */
export function ledgerInWords(rehearsal: Rehearsal): string {
  const { lines, check, plan } = rehearsal;
  const days = [...new Set(lines.map(({ day }) => day))];
  const count = (kind: LedgerLine['kind']) => lines.filter((line) => line.kind === kind).length;
  const { voided, duplicates, missed, unexplained, owed, found, passedOver, messages } = check;
  return [
    ...days.flatMap((day) => [
      '',
      dateInWords(localDate(day)),
      ...lines.filter((line) => line.day === day).map(lineInWords),
    ]),
    '',
    `${plan.file}: ${plan.rows} rows read, ${plan.accountedFor} accounted for, ${plan.written} actions written in ${plan.groups} groups.`,
    `From ${rehearsal.from} to ${rehearsal.to}: ${count('event')} lines of events, ${messages} messages in the mailbox.`,
    `The ladders, counted again, owe ${owed} letters: ${found} found once, ${voided.length} not needed because it had been answered; ${passedOver.length} rungs passed over with a reason.`,
    ...told('Twice', duplicates),
    ...told('Missed', missed),
    ...told('Not explained by any rung', unexplained),
    `${duplicates.length} duplicates, ${missed.length} missed`,
  ].join('\n');
}

function lineInWords({ time, kind, about, what, to, why }: LedgerLine): string {
  const whom = to === '' ? '' : ` -> ${to}`;
  return `  ${time} ${MARKS[kind]} ${about}: ${what}${whom} (${why})`;
}

function told(title: string, entries: readonly string[]): readonly string[] {
  return entries.map((entry) => `${title}: ${entry}`);
}
