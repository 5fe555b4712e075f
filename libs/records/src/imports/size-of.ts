import type { ImportKind } from '#rules';
import { readActionPlan, readTracker, type PrintedPaper } from '../papers/index.js';
import { planDirectory, planName } from '../plans/index.js';
import type { Tx } from '../transaction/index.js';
import { readable } from './readable.js';

interface Sized {
  readonly kind: ImportKind;
  readonly councilId: string;
  readonly paper: PrintedPaper;
  readonly tracker: string | null;
}

/** What a paper is called, how many rows it has, and how many lines its tables. Refuses what cannot be read as its kind. */
export async function sizeOf(
  tx: Tx,
  { kind, councilId, paper, tracker }: Sized,
): Promise<{ readonly title: string; readonly rows: number; readonly lines: number }> {
  if (kind === 'committees and meetings') {
    const { length } = paper.lines;
    return { title: 'Committees, members and meetings', rows: length, lines: length };
  }
  const { entries } = await planDirectory(tx, councilId);
  if (tracker !== null) {
    const { rows, accounted } = readable(() => readTracker(paper, entries));
    return { title: tracker, rows: rows.length, lines: accounted.linesInTables };
  }
  const { title, rows, accounted } = readable(() => readActionPlan(paper, entries));
  return { title: planName(title), rows: rows.length, lines: accounted.linesInTables };
}
