import { IMPORT_KINDS, type ImportKind } from '#rules';
import type { PrintedPaper } from '../papers/index.js';
import { textOf, type LockedRow } from '../record/index.js';
import type { PaperOfImport } from './prepared-paper.js';

/** An import's paper from its locked row. */
export function importOf(row: LockedRow<'import'>): PaperOfImport {
  const paper = row.columns['paper'];
  const kind = textOf(row, 'kind');
  if (!isPaper(paper) || !isKind(kind))
    throw new Error(`The paper of import ${row.id} is not there.`);
  const { councilId, committeeId = null } = row.place;
  const [fileName, fileHash] = [textOf(row, 'file_name'), textOf(row, 'file_hash')];
  const tracker = kind === 'tracker' ? textOf(row, 'tracker') : null;
  return { id: row.id, kind, councilId, committeeId, tracker, fileName, fileHash, paper };
}

const isKind = (kind: string): kind is ImportKind => Object.hasOwn(IMPORT_KINDS, kind);
const isPaper = (value: unknown): value is PrintedPaper =>
  typeof value === 'object' && value !== null && 'lines' in value && Array.isArray(value.lines);
