import { isLocalDate, type LocalDate } from '#rules';
import { cellAt, type PrintedPaper, type SettledCells } from '../papers/index.js';
import { readAnswerCell, type AnswerCell } from './answer-cells.js';
import {
  ANSWER_COLUMNS,
  PARTS_OF,
  type AnswerColumn,
  type AnswerKind,
  type AnswerPart,
} from './answer-columns.js';

/** A line of an answer with its cells read. */
export interface AnswerRow {
  /** Line of the paper, from 1. */
  readonly line: number;
  readonly kind: AnswerKind;
  readonly cells: ReadonlyMap<AnswerPart, AnswerCell>;
  /** Whether a person decided about any of its cells. */
  readonly isDecided: boolean;
}

/** Reads every line of an answer, with what persons decided about its cells. */
export function readAnswer(paper: PrintedPaper, settled: SettledCells = new Map()) {
  return paper.lines.map((line, index) => rowOf(line.cells ?? [], index + 1, settled));
}

/** The reading of one cell; nothing where the line has no such cell. */
export const readingOf = ({ cells }: AnswerRow, part: AnswerPart): string =>
  cells.get(part)?.reading ?? '';

/** The day read in a cell. Only for a line that lacks nothing. */
export function dayRead(row: AnswerRow, part: 'day' | 'from'): LocalDate {
  const day = readingOf(row, part);
  if (!isLocalDate(day)) throw new Error(`Line ${row.line} of an answer has no day.`);
  return day;
}

function rowOf(printed: readonly string[], line: number, settled: SettledCells): AnswerRow {
  const at = (column: AnswerColumn): string => printed[ANSWER_COLUMNS.indexOf(column)] ?? '';
  const kind = kindOf(at('kind'));
  const parts: readonly AnswerPart[] = PARTS_OF[kind];
  const cells = parts.map((part) => {
    const raw = part === 'prefix' || part === 'quorum' ? '' : at(part);
    return [part, settledCell(part, { raw, line, settled })] as const;
  });
  const isDecided = parts.some((part) => settled.has(cellAt(line, part)));
  return { line, kind, cells: new Map(cells), isDecided };
}

interface Printed {
  readonly raw: string;
  readonly line: number;
  readonly settled: SettledCells;
}

function settledCell(part: AnswerPart, { raw, line, settled }: Printed): AnswerCell {
  const decided = settled.get(cellAt(line, part));
  const cell = readAnswerCell(part, decided?.text ?? raw);
  if (decided === undefined) return cell;
  const { text, isSure, by } = decided;
  const said = text === null ? '' : `${by} wrote “${text}” for it.`;
  if (isSure && cell.state === 'guess') {
    return { ...cell, raw, state: 'ok', why: `${by} said that this is right.` };
  }
  return { ...cell, raw, why: [said, cell.why].filter((one) => one !== '').join(' ') };
}

function kindOf(printed: string): AnswerKind {
  if (printed === 'committee' || printed === 'member' || printed === 'meeting') return printed;
  throw new Error(`A line of an answer is about ${printed}.`);
}
