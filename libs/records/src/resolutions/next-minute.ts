import { isNumberedByYear, minuteReference, type LocalDate } from '#rules';
import { nextNumber } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/**
 * The next minute number of the committee that holds a meeting, in the committee's own form, from its locked counter:
 * gapless however many clerks there are. A form that tells the year begins again with each year of meetings.
 */
export async function nextMinute(tx: Tx, meetingId: string): Promise<string> {
  const [found] = await tx.query<{ id: string; pattern: string; held_on: LocalDate }[]>(
    `SELECT c.id, c.minute_pattern AS pattern, m.held_on
     FROM meetings m JOIN committees c ON c.id = m.committee_id WHERE m.id = $1`,
    [meetingId],
  );
  if (found === undefined) throw new Error(`There is no meeting ${meetingId}.`);
  const { id, pattern, held_on: heldOn } = found;
  const year = isNumberedByYear(pattern) ? ` ${heldOn.slice(0, 4)}` : '';
  const number = await nextNumber(tx, `minutes of ${id}${year}`);
  return minuteReference(pattern, { number, heldOn });
}
