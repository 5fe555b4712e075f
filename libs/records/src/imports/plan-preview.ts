import { shortDate, type Due } from '#rules';
import { sha256 } from '#platform';
import {
  plainText,
  type ColumnRole,
  type FundingReading,
  type PlanReading,
  type PlanRow,
  type PrintedPaper,
} from '../papers/index.js';
import type { ComparedPlan } from '../plans/index.js';
import { decidedOn, type Decisions } from './decisions.js';
import type { ImportPreview, PreviewCell, PreviewRow } from './import-preview.js';
import { agenciesInWords } from './in-words.js';
import { unknownWords } from './unknown-words.js';
import { worstState } from './worst-state.js';

/** How the cells of an action are called. */
export const PLAN_PARTS = {
  reference: 'Reference',
  text: 'Action',
  leads: 'Lead agency',
  partners: 'Other partners',
  due: 'By when',
  funding: 'Funding',
} as const satisfies Record<ColumnRole, string>;

interface Around {
  readonly paper: PrintedPaper;
  readonly decisions: Decisions;
  readonly compared: ComparedPlan;
}

/** A plan as it would be written now, for a person to check. */
export function planPreview(reading: PlanReading, around: Around): ImportPreview {
  const { paper, compared } = around;
  const where = (line: number | null): string =>
    line === null ? 'the whole paper' : (paper.lines[line - 1]?.where ?? `line ${line}`);
  const { accounted, title } = reading;
  const rows = reading.rows.map((row) => rowOf(row, { ...around, reading, where }));
  const year = title.year;
  const shown = {
    asksReason:
      compared.isAgreed && rows.some(({ done }) => done === 'added' || done === 'updated'),
    groups: compared.groups.map(({ group, name, ...sure }) => ({
      words: group,
      priority: name,
      state: sure.state,
      why: sure.why,
      isDecided: sure.isDecided,
    })),
    facts: [
      {
        key: 'Plan year',
        value: year ? `${shortDate(year.from)} to ${shortDate(year.to)}` : 'Not printed',
      },
      { key: 'Draft', value: title.draft ? 'Yes, its title says so' : 'No' },
      {
        key: 'In the record',
        value: recordOf(compared),
      },
      { key: 'Groups', value: String(reading.groups.length) },
    ],
    rows,
    problems: reading.problems.map(({ line, sentence }) => ({ where: where(line), sentence })),
    leftOver: accounted.leftOver.map(({ line, raw, why }) => ({ where: where(line), raw, why })),
    accounted: { ...accounted, leftOver: accounted.leftOver.length },
    unknown: unknownWords(reading),
    noLongerPrinted: compared.noLongerPrinted,
  };
  const seen = rows.map(({ line, done, stops, cells }) => [
    line,
    done,
    stops,
    cells.map((cell) => [cell.reading, cell.state]),
  ]);
  return { ...shown, fingerprint: sha256(JSON.stringify([compared.title, shown.groups, seen])) };
}

interface RowAround extends Around {
  readonly reading: PlanReading;
  readonly where: (line: number | null) => string;
}

function rowOf(row: PlanRow, { reading, compared, decisions, where }: RowAround): PreviewRow {
  const { line, cells } = row;
  const cell = (part: ColumnRole, words: string): PreviewCell => {
    const { raw, state, why } = cells[part];
    const column = row.columns[part];
    const at = column === null ? null : column + 1;
    return {
      part,
      label: PLAN_PARTS[part],
      raw: plainText(raw),
      reading: words,
      state,
      why,
      column: at,
      ...decidedOn(decisions, line, part),
    };
  };
  const shown = [
    cell('reference', cells.reference.reading ?? 'None'),
    cell('text', cells.text.reading),
    cell('leads', agenciesInWords(cells.leads.reading)),
    cell('partners', agenciesInWords(cells.partners.reading)),
    cell('due', dueInWords(cells.due.reading)),
    cell('funding', fundingInWords(cells.funding.reading)),
  ];
  const omitted = decisions.omitted.get(line) ?? null;
  const { done = 'left out', changes = [], why = '' } = compared.rows.get(line) ?? {};
  return {
    line,
    where: where(line),
    label: cells.reference.reading ?? 'Without a reference',
    words: cells.text.reading,
    group: reading.groups[row.group]?.name ?? '',
    state: worstState(shown),
    cells: shown,
    done,
    changes,
    why,
    omitted,
    stops: omitted === null && done === 'left out' ? why : null,
  };
}

function recordOf({ isKnown, isAgreed }: ComparedPlan): string {
  if (!isKnown) return 'No plan of this name yet';
  return isAgreed
    ? 'A plan of this name, which is agreed: changed rows are corrected with your reason'
    : 'A plan of this name: changed rows are corrected';
}

function dueInWords({ start, end, precision, reading }: Due): string {
  if (start === null || end === null) return reading === 'needs you' ? 'No date' : 'Ongoing';
  return precision === 'day' ? shortDate(end) : `${shortDate(start)} to ${shortDate(end)}`;
}

function fundingInWords({ sources, unmatched }: FundingReading): string {
  const names = [...sources.map(({ name }) => name), ...unmatched.map((words) => `“${words}”`)];
  return names.length === 0 ? 'None' : names.join('; ');
}
