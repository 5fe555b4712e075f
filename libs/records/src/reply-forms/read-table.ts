import { isTarget, NOTHING_WRITTEN, readTarget, type DraftAnswer } from '#rules';
import type { FormTable } from './form-table.js';
import { FORM_ROWS, NAMING_LABEL } from './form-rows.js';
import { readDecision, type Read } from './read-decision.js';

/** One cell of the form as it was read. */
export interface ReadCell extends Read<string> {
  readonly key: keyof DraftAnswer;
  readonly label: string;
}

/** One recommendation's table: which it is of, the saved answer it was made from, and what was written in it. */
export interface ReadTable {
  readonly reference: string;
  readonly version: number;
  readonly answer: DraftAnswer;
  readonly cells: readonly ReadCell[];
}

const NAMING = /^(.+), saved answer (\d{1,6})$/;

/** Reads a table of the form; null for a table that names no recommendation. */
export function readTable(table: FormTable): ReadTable | null {
  const naming = table.find(({ label }) => isLike(label, NAMING_LABEL));
  const [, reference, version] = NAMING.exec(naming?.text ?? '') ?? [];
  if (reference === undefined) return null;
  const first = table.findIndex((row) => row === naming) + 1;
  const cells = FORM_ROWS.map((row, index) => readCell(table, row, first + index));
  const texts = Object.fromEntries(cells.map(({ key, value }) => [key, value]));
  const decision = readDecision(rowOf(table, FORM_ROWS[0], first).text);
  return {
    reference,
    version: Number(version),
    answer: { ...NOTHING_WRITTEN, ...texts, decision: decision.value },
    cells: cells.map((cell) =>
      cell.key === 'decision' ? { ...cell, ...decision, value: decision.value ?? '' } : cell,
    ),
  };
}

type Row = (typeof FORM_ROWS)[number];

function readCell(table: FormTable, row: Row, at: number): ReadCell {
  const { key, label } = row;
  const { text, is, why } = rowOf(table, row, at);
  if (key === 'targetRaw' && text !== '' && !isTarget(readTarget(text))) {
    return {
      key,
      label,
      value: text,
      is: 'needs you',
      why: `Not read as a date. ${readTarget(text).why}`,
    };
  }
  return { key, label, value: text, is, why };
}

/** A row by its place and its label; one that was moved is found by its label and pointed at. */
function rowOf(table: FormTable, { label }: Row, at: number) {
  const here = table[at];
  if (here !== undefined && isLike(here.label, label)) {
    return { text: here.text, is: 'ok', why: null } as const;
  }
  const moved = table.filter((row) => isLike(row.label, label));
  const [only] = moved;
  if (moved.length === 1 && only !== undefined) {
    return { text: only.text, is: 'guess', why: 'This row was moved.' } as const;
  }
  const why = moved.length === 0 ? 'This row is not in the table.' : 'This row is there twice.';
  return { text: '', is: 'needs you', why } as const;
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}]+/gu, '');
const isLike = (found: string, label: string): boolean => plain(found) === plain(label);
