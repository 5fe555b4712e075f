import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** A decision a committee may be quoted by. */
export interface CitableMinute {
  readonly resolutionId: string;
  readonly minute: string;
  readonly heldOn: LocalDate;
  readonly itemTitle: string;
  readonly wording: string;
}

const MOST = 60;

/** The carried resolutions of one committee that have a minute, newest first: the latest of them, or the one that is named. */
export function citableMinutes(
  manager: EntityManager,
  asked: { readonly committeeId: string; readonly minute?: string },
): Promise<CitableMinute[]> {
  return manager.query<CitableMinute[]>(
    `SELECT s.id AS "resolutionId", s.minute, m.held_on AS "heldOn", i.title AS "itemTitle", s.wording
     FROM resolutions s
     JOIN meetings m ON m.id = s.meeting_id
     JOIN agenda_items i ON i.id = s.agenda_item_id
     WHERE s.committee_id = $1 AND s.state IN ('carried','minuted','confirmed')
       AND s.minute = coalesce($2, s.minute)
     ORDER BY m.held_on DESC, i.number DESC, s.minute DESC
     LIMIT ${MOST}`,
    [asked.committeeId, asked.minute ?? null],
  );
}
