import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** A recommendation that can take the place of another. */
export interface Successor {
  readonly reference: string;
  readonly wording: string;
}

const MOST = 100;

/** The recommendations of the same committee that an addressee's can be superseded by, the latest made first. One statement. */
export function successorsOf(manager: EntityManager, addresseeId: string): Promise<Successor[]> {
  return manager.query<Successor[]>(
    `SELECT r.reference, r.wording FROM recommendations r
     JOIN addressees a ON a.id = $1 AND a.committee_id = r.committee_id AND a.recommendation_id <> r.id
     WHERE r.made_on IS NOT NULL
     ORDER BY r.made_on DESC, r.reference DESC LIMIT ${MOST}`,
    [addresseeId],
  );
}

/** The days of a committee's meetings to come whose agenda is not public yet, the next first. One statement. */
export async function openMeetingsOf(
  manager: EntityManager,
  committeeId: string,
  today: LocalDate,
): Promise<LocalDate[]> {
  const rows = await manager.query<{ heldOn: LocalDate }[]>(
    `SELECT held_on AS "heldOn" FROM meetings
     WHERE committee_id = $1 AND state IN ('planned','convened') AND held_on >= $2 ORDER BY held_on LIMIT 12`,
    [committeeId, today],
  );
  return rows.map(({ heldOn }) => heldOn);
}
