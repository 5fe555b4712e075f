import type { Tx } from '../transaction/index.js';

/** The ids of an agenda in their order, with one moved up, down or to a place counted from 1; a place past the end is the end. */
export function movedTo(
  order: readonly string[],
  id: string,
  to: 'up' | 'down' | number,
): readonly string[] {
  const from = order.indexOf(id);
  if (from === -1) return order;
  const wanted = typeof to === 'number' ? to - 1 : to === 'up' ? from - 1 : from + 1;
  const others = order.filter((one) => one !== id);
  return others.toSpliced(Math.min(Math.max(wanted, 0), others.length), 0, id);
}

/** The items of an agenda that stand on it, by their number. */
export async function orderOf(tx: Tx, meetingId: string): Promise<readonly string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT id FROM agenda_items WHERE meeting_id = $1 AND removed_on IS NULL ORDER BY number',
    [meetingId],
  );
  return rows.map(({ id }) => id);
}

/** Numbers the items named from 1 in the order given: one statement, so that no two share a number at its end. */
export async function renumber(tx: Tx, order: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE agenda_items i SET number = o.number
     FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, number)
     WHERE i.id = o.id AND i.number <> o.number`,
    [order],
  );
}
