import { may, type Actor } from '#rules';
import type { MeasureRow } from './measure-rows.js';
import type { DoubtedCell, TableColumn, TableRow } from './table-row.js';

/** The measures a cell names: the one of a slug, which is of one only; else those of a name. */
export function namedMeasures(
  measures: readonly MeasureRow[],
  typed: string | null,
): readonly MeasureRow[] {
  if (typed === null) return [];
  const bySlug = measures.filter(({ slug }) => slug === typed);
  const named = typed.toLowerCase();
  return bySlug.length > 0 ? bySlug : measures.filter(({ name }) => name.toLowerCase() === named);
}

/** What is wrong with the name of a measure where it is of none, or of several. */
export function nameDoubt({ measure }: TableRow, found: readonly MeasureRow[]): DoubtedCell {
  const why =
    found.length > 1
      ? 'More than one measure is called that: write the last part of its address instead.'
      : 'No measure of this partnership is called that.';
  return { column: 'measure', raw: measure.raw, why };
}

/** What is wrong with two days that are of no period. */
export const periodDoubt = ({ from, to }: TableRow): DoubtedCell => ({
  column: to.raw === '' ? 'from' : 'to',
  raw: to.raw === '' ? from.raw : to.raw,
  why: 'No period begins and ends so.',
});

const COLUMNS: readonly TableColumn[] = ['from', 'to', 'figure', 'outOf', 'asAt', 'provisional'];

/** What could not be read, cell by cell. */
export const cellDoubts = (row: TableRow): readonly DoubtedCell[] =>
  COLUMNS.flatMap((column) => {
    const { raw, why } = row[column];
    return why === null ? [] : [{ column, raw, why }];
  });

/** Why no figure of a measure is taken from this person. */
export function measureDoubts(
  row: TableRow,
  measure: MeasureRow,
  actor: Actor,
): readonly DoubtedCell[] {
  const { raw } = row.measure;
  const { councilId, priorityId } = measure;
  if (may(actor, 'enter figures', { councilId, priorityId })) return [];
  const why = 'You do not have the role that enters figures of it.';
  return [{ column: 'measure', raw, why }];
}
