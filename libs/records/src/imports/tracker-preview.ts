import { shortDate, type Due } from '#rules';
import { sha256 } from '#platform';
import {
  plainText,
  type PrintedPaper,
  type TrackerReading,
  type TrackerRole,
} from '../papers/index.js';
import type { ComparedEarlier } from '../earlier-recommendations/index.js';
import { decidedOn, type Decisions } from './decisions.js';
import type { ImportPreview, PreviewCell, PreviewRow, UnknownWords } from './import-preview.js';
import { agenciesInWords } from './in-words.js';
import { worstState } from './worst-state.js';

/** How the cells of a recommendation are called. */
export const TRACKER_PARTS = {
  reference: 'Reference',
  origin: 'Origin',
  agreed: 'Date agreed',
  text: 'Recommendation',
  authority: 'Authority',
  officer: 'Lead officer',
  response: 'Response',
  target: 'Target date',
  progress: 'Progress',
  rating: 'Rating',
  status: 'Status',
} as const satisfies Record<TrackerRole, string>;

interface Around {
  readonly paper: PrintedPaper;
  readonly decisions: Decisions;
  readonly rows: readonly ComparedEarlier[];
  readonly noLongerPrinted: ImportPreview['noLongerPrinted'];
  /** The tracker's own name. */
  readonly title: string;
}

/** A tracker as it would be kept now, for a person to check. */
export function trackerPreview(reading: TrackerReading, around: Around): ImportPreview {
  const { paper, rows: compared, decisions, noLongerPrinted, title } = around;
  const where = (line: number | null): string =>
    line === null ? 'the whole paper' : (paper.lines[line - 1]?.where ?? `line ${line}`);
  const rows = compared.map((one) => rowOf(one, decisions, where(one.row.line)));
  const { accounted, problems } = reading;
  const seen = rows.map(({ line, done, stops, cells }) => [
    line,
    done,
    stops,
    cells.map((cell) => [cell.reading, cell.state]),
  ]);
  return {
    asksReason: false,
    groups: [],
    facts: [
      { key: 'Tracker', value: title },
      {
        key: 'Kept as',
        value:
          'Recommendations of an earlier record: read here, and put to the committee again where they are open',
      },
    ],
    rows,
    problems: problems.map(({ line, sentence }) => ({ where: where(line), sentence })),
    leftOver: accounted.leftOver.map(({ line, raw, why }) => ({ where: where(line), raw, why })),
    accounted: { ...accounted, leftOver: accounted.leftOver.length },
    unknown: unknownAuthorities(reading),
    noLongerPrinted,
    fingerprint: sha256(JSON.stringify([title, seen])),
  };
}

function rowOf(
  { row, done, changes, why }: ComparedEarlier,
  decisions: Decisions,
  where: string,
): PreviewRow {
  const { line, cells } = row;
  const cell = (part: TrackerRole, words: string): PreviewCell => {
    const { raw, state, why: reason } = cells[part];
    const column = row.columns[part];
    return {
      part,
      label: TRACKER_PARTS[part],
      raw: plainText(raw),
      reading: words === '' ? 'Nothing' : words,
      state,
      why: reason,
      column: column === null ? null : column + 1,
      ...decidedOn(decisions, line, part),
    };
  };
  const shown = [
    cell('reference', cells.reference.reading),
    cell('origin', cells.origin.reading),
    cell('agreed', dateInWords(cells.agreed.reading)),
    cell('text', cells.text.reading),
    cell('authority', agenciesInWords(cells.authority.reading)),
    cell('officer', cells.officer.reading),
    cell('response', cells.response.reading),
    cell('target', dateInWords(cells.target.reading)),
    cell('progress', cells.progress.reading),
    cell('rating', cells.rating.reading),
    cell('status', cells.status.reading),
  ];
  const omitted = decisions.omitted.get(line) ?? null;
  return {
    line,
    where,
    label: cells.reference.reading === '' ? 'Without a reference' : cells.reference.reading,
    words: cells.text.reading,
    group: '',
    state: worstState(shown),
    cells: shown,
    done,
    changes,
    why,
    omitted,
    stops: omitted === null && done === 'left out' ? why : null,
  };
}

function dateInWords({ raw, start, end, precision, reading }: Due): string {
  if (raw.trim() === '') return '';
  if (start === null || end === null) return reading === 'needs you' ? 'No date' : 'Ongoing';
  return precision === 'day' ? shortDate(end) : `${shortDate(start)} to ${shortDate(end)}`;
}

function unknownAuthorities({ rows }: TrackerReading): ImportPreview['unknown'] {
  const counts = new Map<string, UnknownWords>();
  for (const { line, cells } of rows) {
    if (cells.authority.state !== 'needs you') continue;
    for (const words of cells.authority.reading.unmatched) {
      const before = counts.get(words.toLowerCase());
      const at = [...(before?.at ?? []), { line, part: 'authority' }];
      counts.set(words.toLowerCase(), { words: before?.words ?? words, cells: at.length, at });
    }
  }
  return [...counts.values()].toSorted((a, b) => b.cells - a.cells);
}
