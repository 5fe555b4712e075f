import { dateInWords, refuse, type LocalDate } from '#rules';
import { minuteOf, type Minute } from '../resolutions/index.js';
import type { Tx } from '../transaction/index.js';

/** The minutes of which committee and day are confirmed or corrected, and by which resolution. */
interface Cited {
  readonly resolutionId: string;
  readonly committeeId: string;
  readonly heldOn: LocalDate;
}

/** The minute of a later meeting by which minutes are confirmed or corrected; null for no such. Refuses one of the same day or before. */
export async function citedMinute(tx: Tx, cited: Cited): Promise<Minute | null> {
  const { heldOn, ...asked } = cited;
  const minute = await minuteOf(tx, asked);
  if (minute !== null && minute.decidedOn <= heldOn) {
    refuse(
      'field-wrong',
      `Choose a minute of a meeting after ${dateInWords(heldOn)}: minutes are confirmed at a later meeting.`,
      'resolutionId',
    );
  }
  return minute;
}
