import { plainText, type Cell, type PlanReading, type PlanRow } from '#records/papers';
import type { AcceptedPlan, AcceptedRow } from '#records/plans';
import { stateOf, totals } from './report.js';

const CELLS = {
  reference: 'Reference',
  text: 'Action',
  leads: 'Lead agency',
  partners: 'Other partners',
  due: 'By when',
  funding: 'Funding',
} as const satisfies Record<keyof PlanRow['cells'], string>;

/** How a plan is read, row by row, for a person to check; ends with the problems and the totals. */
export function readingInWords(reading: PlanReading): string {
  return [
    ...rowsAndProblems(reading),
    ...totalLines(reading),
    'Nothing was written. Run it again with --accept to write it.',
  ].join('\n');
}

/** What became of every row, and what is left for a person. */
export function acceptedInWords(reading: PlanReading, accepted: AcceptedPlan): string {
  const count = (done: AcceptedRow['done']) =>
    accepted.rows.filter((row) => row.done === done).length;
  const told = accepted.rows.filter(({ why }) => why !== '');
  return [
    ...rowsAndProblems(reading),
    ...totalLines(reading),
    `Written to "${accepted.title}": ${count('added')} added, ${count('updated')} updated, ${count('unchanged')} unchanged, ${count('left as it is')} left as they are, ${count('left out')} left out.`,
    ...told.map(({ key, done, why }) => `  ${key} ${done}: ${why}`),
    ...accepted.noLongerPrinted.map((key) => `  ${key} is in the record but no longer printed.`),
    'Agencies that are not ok are written unconfirmed, by the words printed.',
  ].join('\n');
}

function rowsAndProblems(reading: PlanReading): readonly string[] {
  const problems = reading.problems.map(({ line, sentence }) =>
    line === null ? `  ${sentence}` : `  line ${line}: ${sentence}`,
  );
  return [
    plainText(reading.title.raw).replace(/^#+\s*/, ''),
    ...reading.groups.flatMap((group, index) => [
      '',
      group.name,
      ...reading.rows.filter((row) => row.group === index).flatMap(rowLines),
    ]),
    '',
    ...(problems.length === 0 ? ['No problems.'] : ['Problems', ...problems]),
    '',
  ];
}

function rowLines(row: PlanRow): readonly string[] {
  const { reference, text } = row.cells;
  const doubts = (Object.keys(CELLS) as (keyof typeof CELLS)[]).flatMap((name) =>
    doubtLine(CELLS[name], row.cells[name]),
  );
  const state = stateOf(row).padEnd(9);
  return [`  ${state} ${(reference.reading ?? '').padEnd(5)} ${text.reading}`, ...doubts];
}

function doubtLine(name: string, { raw, state, why }: Cell<unknown>): readonly string[] {
  if (state === 'ok') return [];
  return [`              ${name}, ${state}: "${plainText(raw)}". ${why}`];
}

function totalLines(reading: PlanReading): readonly string[] {
  const { rows, accountedFor, groups, ok, guess, needsYou } = totals(reading);
  return [
    `${rows} rows read, ${accountedFor} accounted for, in ${groups} groups: ${ok} ok, ${guess} guess, ${needsYou} needs you.`,
  ];
}
