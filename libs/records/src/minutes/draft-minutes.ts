import { composeMinutes, redraft } from '#rules';
import { numberItem } from '../minute-numbers/index.js';
import type { Tx } from '../transaction/index.js';
import { findParagraphs, keepParagraphs, type MinutesPart } from './paragraph-rows.js';
import { recordedMeeting } from './recorded-meeting.queries.js';

/** Which meeting, and the present instant. */
interface Drafting {
  readonly meetingId: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly now: string;
}

/**
 * Drafts the minutes of a meeting from what was recorded, or drafts them again: an edit stays, with the new draft waiting
 * beside it. Where the committee numbers its items, one nothing was resolved on has its number now. The meeting is locked.
 */
export async function draftMinutes(tx: Tx, drafting: Drafting): Promise<void> {
  const { meetingId, councilId, committeeId, now } = drafting;
  await numberItems(tx, meetingId);
  await tx.query(
    `INSERT INTO minutes (meeting_id, council_id, committee_id, version, drafted_at) VALUES ($1, $2, $3, 1, $4)
     ON CONFLICT (meeting_id) DO UPDATE SET version = minutes.version + 1, drafted_at = excluded.drafted_at`,
    [meetingId, councilId, committeeId, now],
  );
  const { blocks, exemptBlocks } = composeMinutes((await recordedMeeting(tx, meetingId)).meeting);
  const anew = { public: blocks, exempt: exemptBlocks } as const;
  for (const part of ['public', 'exempt'] as const satisfies readonly MinutesPart[]) {
    const kept = await findParagraphs(tx, meetingId, part);
    await keepParagraphs(tx, { meetingId, part }, redraft(kept, anew[part]));
  }
}

async function numberItems(tx: Tx, meetingId: string): Promise<void> {
  const items = await tx.query<{ id: string }[]>(
    `SELECT i.id FROM agenda_items i
     JOIN meetings m ON m.id = i.meeting_id
     JOIN committees c ON c.id = m.committee_id
     WHERE i.meeting_id = $1 AND i.removed_on IS NULL AND i.minute IS NULL AND c.minuted_by = 'item'
     ORDER BY i.number`,
    [meetingId],
  );
  for (const { id } of items) await numberItem(tx, id);
}
