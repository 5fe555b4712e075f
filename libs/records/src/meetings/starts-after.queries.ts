import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** A meeting on whose rising another may begin. */
export interface EarlierMeeting {
  readonly id: string;
  readonly slug: string;
  readonly committee: string;
  readonly startsAt: string;
}

/**
 * The meetings of the council on a day on whose rising this one may begin: any other that is to be held and does not
 * itself wait for this one. One statement.
 */
export function earlierMeetings(
  manager: EntityManager,
  asked: { readonly meetingId: string; readonly councilId: string; readonly heldOn: LocalDate },
): Promise<EarlierMeeting[]> {
  return manager.query<EarlierMeeting[]>(
    `SELECT m.id, c.slug, c.name AS committee, m.starts_at AS "startsAt"
     FROM meetings m JOIN committees c ON c.id = m.committee_id
     WHERE m.council_id = $1 AND m.held_on = $2 AND m.id <> $3
       AND m.state NOT IN ('postponed','cancelled') AND m.starts_after_id IS DISTINCT FROM $3
     ORDER BY m.starts_at, c.name`,
    [asked.councilId, asked.heldOn, asked.meetingId],
  );
}

/** "starting on the rising of the Cabinet", or "starting at its own time". */
export const risingInWords = (earlier: EarlierMeeting | undefined): string =>
  earlier === undefined
    ? 'starting at its own time'
    : `starting on the rising of the ${earlier.committee}`;
