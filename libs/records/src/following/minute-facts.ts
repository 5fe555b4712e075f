import type { Facts, LocalDate } from '#rules';
import { minuteOf } from '../resolutions/index.js';
import type { Tx } from '../transaction/index.js';

/**
 * What a cited minute brings to a decision: its reference, the day of its meeting, and `notBefore`, the local date
 * before which nobody can have decided on the thing. Empty when the committee carried no such resolution.
 */
export async function minuteFacts(
  tx: Tx,
  cited: { readonly committeeId: string; readonly resolutionId: string },
  notBefore: LocalDate | null | undefined,
): Promise<Pick<Facts, 'minute' | 'minutedOn' | 'notBefore'>> {
  const found = await minuteOf(tx, cited);
  if (found === null) return {};
  const { minute, decidedOn: minutedOn } = found;
  return { minute, minutedOn, ...(notBefore ? { notBefore } : {}) };
}
