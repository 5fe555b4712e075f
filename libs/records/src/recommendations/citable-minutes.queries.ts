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

const CITABLE = `
  SELECT s.id AS "resolutionId", s.minute, m.held_on AS "heldOn", i.title AS "itemTitle", s.wording
  FROM resolutions s
  JOIN meetings m ON m.id = s.meeting_id
  JOIN agenda_items i ON i.id = s.agenda_item_id
  WHERE s.state IN ('carried','minuted','confirmed') AND s.minute IS NOT NULL`;

/** The latest carried resolutions of one committee that have a minute, newest first. */
export function citableMinutes(
  manager: EntityManager,
  committeeId: string,
): Promise<CitableMinute[]> {
  return manager.query<CitableMinute[]>(
    `${CITABLE} AND s.committee_id = $1
     ORDER BY m.held_on DESC, i.number DESC, s.minute DESC
     LIMIT ${MOST}`,
    [committeeId],
  );
}

/** The one of the committee of an addressee that has this minute; null when there is none. */
export async function citedMinute(
  manager: EntityManager,
  { addresseeId, minute }: { readonly addresseeId: string; readonly minute: string },
): Promise<CitableMinute | null> {
  const [row] = await manager.query<CitableMinute[]>(
    `${CITABLE} AND s.minute = $2
       AND s.committee_id = (SELECT a.committee_id FROM addressees a WHERE a.id = $1)`,
    [addresseeId, minute],
  );
  return row ?? null;
}
