import { sha256 } from '#platform';
import {
  answerInWords,
  MEETING_PARTS,
  readingOf,
  type AnswerPart,
  type AnswerRow,
  type ComparedRow,
} from '../committee-answers/index.js';
import { type PrintedPaper } from '../papers/index.js';
import { decidedOn, type Decisions } from './decisions.js';
import type { ImportPreview, PreviewCell, PreviewRow } from './import-preview.js';
import { worstState } from './worst-state.js';

interface Around {
  readonly paper: PrintedPaper;
  readonly decisions: Decisions;
}

/** Committees, members and meetings of an answer as they would be written now, for a person to check. */
export function meetingsPreview(compared: readonly ComparedRow[], around: Around): ImportPreview {
  const rows = compared.map((one) => rowOf(one, around));
  const seen = rows.map(({ line, done, stops, cells }) => [
    line,
    done,
    stops,
    cells.map(({ reading, state }) => [reading, state]),
  ]);
  return {
    asksReason: false,
    groups: [],
    facts: [
      {
        key: 'Kept as',
        value:
          'Committees and seats from the day they are accepted; meetings as planned, not yet convened',
      },
      { key: 'Not taken', value: 'Home addresses, telephone numbers and parties' },
    ],
    rows,
    problems: [],
    leftOver: [],
    accounted: {
      linesInTables: around.paper.lines.length,
      rows: rows.length,
      headers: 0,
      bands: 0,
      blank: 0,
      leftOver: 0,
    },
    unknown: [],
    noLongerPrinted: [],
    fingerprint: sha256(JSON.stringify(seen)),
  };
}

function rowOf({ row, done, why, stops }: ComparedRow, { paper, decisions }: Around): PreviewRow {
  const { line } = row;
  const cells = [...row.cells].map(([part, { raw, reading, state, why: reason }]): PreviewCell => {
    const isKnown = done === 'unchanged' && state !== 'ok';
    return {
      part,
      label: MEETING_PARTS[part],
      raw,
      reading: isKnown && reading === '' ? 'As it is in the record' : answerInWords(part, reading),
      state: isKnown ? 'ok' : state,
      why: isKnown ? 'It is in the record already.' : reason,
      column: null,
      ...decidedOn(decisions, line, part),
    };
  });
  return {
    line,
    where: paper.lines[line - 1]?.where ?? `line ${line}`,
    label: firstOf(row, ['member', 'committee']) || 'Without a name',
    words: wordsOf(row),
    group: row.kind === 'committee' ? '' : readingOf(row, 'committee'),
    state: worstState(cells),
    cells,
    done,
    changes: [],
    why,
    omitted: decisions.omitted.get(line) ?? null,
    stops,
  };
}

function wordsOf(row: AnswerRow): string {
  if (row.kind === 'committee') return 'A committee';
  const parts: readonly AnswerPart[] =
    row.kind === 'member' ? ['seat', 'from'] : ['day', 'time', 'venue'];
  const said = parts.map((part) => answerInWords(part, readingOf(row, part)));
  return said.filter((words) => words !== 'Nothing').join(', ');
}

const firstOf = (row: AnswerRow, parts: readonly AnswerPart[]): string =>
  parts.map((part) => readingOf(row, part)).find((words) => words !== '') ?? '';
