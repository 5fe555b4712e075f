import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** A decision of a committee that may be cited: its reference and the day it was made. */
export interface Minute {
  readonly resolutionId: string;
  readonly minute: string;
  readonly decidedOn: LocalDate;
}

/**
 * The minute of a carried resolution of one committee; null when there is none such, so that nobody can close or
 * judge anything by a resolution that was lost, is still open, or is another committee's.
 */
export async function minuteOf(
  manager: EntityManager,
  asked: { readonly resolutionId: string; readonly committeeId: string },
): Promise<Minute | null> {
  const [row] = await manager.query<Minute[]>(
    `SELECT r.id AS "resolutionId", r.minute, m.held_on AS "decidedOn"
     FROM resolutions r JOIN meetings m ON m.id = r.meeting_id
     WHERE r.id::text = $1 AND r.committee_id = $2 AND r.state IN ('carried','minuted','confirmed')
       AND r.minute IS NOT NULL`,
    [asked.resolutionId, asked.committeeId],
  );
  return row ?? null;
}
