import type { Tx } from '../transaction/index.js';

/** A decision about one cell, by whom and when (an instant). */
export interface CellDecision {
  readonly line: number;
  readonly part: string;
  readonly words: string | null;
  readonly isSure: boolean;
  readonly by: string;
  readonly at: string;
}

/** Writes decisions about cells. That a cell is right keeps the words somebody wrote for it before. One statement. */
export async function writeCells(
  tx: Tx,
  importId: string,
  cells: readonly CellDecision[],
): Promise<void> {
  await tx.query(
    `INSERT INTO import_cells AS c (import_id, line, part, words, is_sure, decided_by, decided_at)
     SELECT $1, line, part, words, "isSure", by, at
     FROM jsonb_to_recordset($2) AS d(line integer, part text, words text, "isSure" boolean, by text, at timestamptz)
     ON CONFLICT (import_id, line, part) DO UPDATE SET words = coalesce(excluded.words, c.words),
       is_sure = excluded.is_sure, decided_by = excluded.decided_by, decided_at = excluded.decided_at`,
    [importId, JSON.stringify(cells)],
  );
}

/** Takes back that cells of a row are right: words somebody wrote stay, and the rest are as undecided. Two statements. */
export async function doubtRow(tx: Tx, importId: string, line: number): Promise<void> {
  await tx.query(
    'DELETE FROM import_cells WHERE import_id = $1 AND line = $2 AND is_sure AND words IS NULL',
    [importId, line],
  );
  await tx.query(
    'UPDATE import_cells SET is_sure = false WHERE import_id = $1 AND line = $2 AND is_sure',
    [importId, line],
  );
}
