import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** Why the committee stopped taking an item. */
export type SpellEnd = 'finished' | 'another item' | 'adjournment' | 'conclusion';

interface Ending {
  readonly meetingId: string;
  readonly by: SpellEnd;
  /** The instant it ended. */
  readonly now: string;
}

/** Begins to count the time of an item from an instant. The meeting is locked, and no item of it is being taken. */
export async function beginSpell(
  tx: Tx,
  { meetingId, itemId, now }: { meetingId: string; itemId: string; now: string },
): Promise<void> {
  await tx.query(
    'INSERT INTO item_spells (id, meeting_id, agenda_item_id, began_at) VALUES ($1, $2, $3, $4)',
    [newId(), meetingId, itemId, now],
  );
}

/** Stops counting the time of the item being taken, if there is one. Returns its id. The meeting is locked. */
export async function endSpell(tx: Tx, { meetingId, by, now }: Ending): Promise<string | null> {
  const [ended] = await tx.query<[{ id: string }[], number]>(
    `UPDATE item_spells SET ended_at = $2, ended_by = $3
     WHERE meeting_id = $1 AND ended_at IS NULL RETURNING agenda_item_id AS id`,
    [meetingId, now, by],
  );
  return ended[0]?.id ?? null;
}

/** Takes up again the item that was being taken when the meeting adjourned, if there was one. The meeting is locked. */
export async function resumeSpell(tx: Tx, meetingId: string, now: string): Promise<void> {
  const [latest] = await tx.query<{ itemId: string; by: SpellEnd | null }[]>(
    `SELECT s.agenda_item_id AS "itemId", s.ended_by AS by
     FROM item_spells s JOIN agenda_items i ON i.id = s.agenda_item_id
     WHERE s.meeting_id = $1 AND i.removed_on IS NULL ORDER BY s.ended_at IS NULL DESC, s.began_at DESC, s.id DESC LIMIT 1`,
    [meetingId],
  );
  if (latest?.by === 'adjournment') {
    await beginSpell(tx, { meetingId, itemId: latest.itemId, now });
  }
}
