import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { LockedAgenda } from './agenda-lock.js';
import type { ItemWords } from './agenda-words.js';

/**
 * Refuses a topic or a report that is not this committee's, is withdrawn or declined, or whose report is on this
 * agenda already. `itemId` is the item that links them; null for a new one.
 */
export async function refuseStrangers(
  tx: Tx,
  agenda: LockedAgenda,
  {
    itemId,
    topicId,
    reportId,
  }: Pick<ItemWords, 'topicId' | 'reportId'> & { itemId: string | null },
): Promise<void> {
  if (topicId !== undefined && topicId !== null) {
    const [topic] = await tx.query<unknown[]>(
      `SELECT 1 FROM topics WHERE id::text = $1 AND committee_id = $2 AND state <> 'not taken up'`,
      [topicId, agenda.committeeId],
    );
    if (topic === undefined) {
      refuse('field-wrong', 'Choose a topic of this committee’s work programme.', 'topicId');
    }
  }
  if (reportId === undefined || reportId === null) return;
  const [report] = await tx.query<{ on: number | null }[]>(
    `SELECT (SELECT i.number FROM agenda_items i WHERE i.meeting_id = $3 AND i.report_id = r.id
         AND i.removed_on IS NULL AND i.id IS DISTINCT FROM $4::uuid LIMIT 1) AS on
     FROM reports r WHERE r.id::text = $1 AND r.committee_id = $2 AND r.state <> 'withdrawn'`,
    [reportId, agenda.committeeId, agenda.id, itemId],
  );
  if (report === undefined) {
    refuse('field-wrong', 'Choose a report written for this committee.', 'reportId');
  }
  if (report.on !== null) {
    refuse(
      'field-wrong',
      `The report is on this agenda already, as item ${report.on}.`,
      'reportId',
    );
  }
}
