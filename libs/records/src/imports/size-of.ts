import type { ImportKind } from '#rules';
import { readActionPlan, readTracker, type PrintedPaper } from '../papers/index.js';
import { planDirectory } from '../plans/index.js';
import type { Tx } from '../transaction/index.js';
import { readable } from './readable.js';

interface Sized {
  readonly kind: ImportKind;
  readonly councilId: string;
  readonly paper: PrintedPaper;
}

/** How many rows a paper has, and how many lines its tables. Refuses what cannot be read as its kind. */
export async function sizeOf(
  tx: Tx,
  { kind, councilId, paper }: Sized,
): Promise<{ readonly rows: number; readonly lines: number }> {
  if (kind === 'committees and meetings') {
    return { rows: paper.lines.length, lines: paper.lines.length };
  }
  const { entries } = await planDirectory(tx, councilId);
  const { rows, accounted } = readable(() =>
    kind === 'tracker' ? readTracker(paper, entries) : readActionPlan(paper, entries),
  );
  return { rows: rows.length, lines: accounted.linesInTables };
}
