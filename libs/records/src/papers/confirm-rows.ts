import type { Cell, PlanRow } from './plan-reading.js';
import { cellAt, confirmed, type SettledCells } from './settled-cells.js';

/** The rows with every cell that a person said is read right. An action without words cannot be said to be right. */
export function confirmRows(rows: readonly PlanRow[], settled: SettledCells): readonly PlanRow[] {
  if (settled.size === 0) return rows;
  return rows.map((row) => {
    const said = <T>(role: keyof PlanRow['cells'], cell: Cell<T>): Cell<T> => {
      const decision = settled.get(cellAt(row.line, role));
      return decision === undefined ? cell : confirmed(cell, decision);
    };
    const { reference, text, leads, partners, due, funding } = row.cells;
    const cells = {
      reference: said('reference', reference),
      text: text.reading === '' ? text : said('text', text),
      leads: said('leads', leads),
      partners: said('partners', partners),
      due: said('due', due),
      funding: said('funding', funding),
    };
    return { ...row, cells };
  });
}
