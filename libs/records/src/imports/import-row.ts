import type { PrintedPaper } from '../papers/index.js';
import { textOf, type LockedRow } from '../record/index.js';

/** An import as its services need it, from its locked row. */
export interface ImportRow {
  readonly id: string;
  readonly councilId: string;
  readonly fileHash: string;
  readonly paper: PrintedPaper;
}

/** An import from its locked row. */
export function importOf(row: LockedRow<'import'>): ImportRow {
  const paper = row.columns['paper'];
  if (!isPaper(paper)) throw new Error(`The paper of import ${row.id} is not there.`);
  const { id, place } = row;
  return { id, councilId: place.councilId, fileHash: textOf(row, 'file_hash'), paper };
}

const isPaper = (value: unknown): value is PrintedPaper =>
  typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines);
