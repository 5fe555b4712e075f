import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** "item 5, Road safety": how history names an item during which somebody came or went. */
export async function itemInWords(
  tx: Tx,
  meetingId: string,
  itemId: string | null,
): Promise<string | null> {
  if (itemId === null) return null;
  const [item] = await tx.query<{ number: number; title: string }[]>(
    `SELECT number, title FROM agenda_items
     WHERE meeting_id = $1 AND id::text = $2 AND removed_on IS NULL`,
    [meetingId, itemId],
  );
  if (item === undefined) refuse('field-wrong', 'Choose an item of this agenda.', 'during');
  return `item ${item.number}, ${item.title}`;
}
