import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';

/** How many of the people named may vote in the committee on a day, and its quorum. One statement. */
export async function presentCount(
  manager: EntityManager,
  asked: { committeeId: string; on: LocalDate; people: readonly string[] },
): Promise<{ voting: number; quorum: number }> {
  const [row] = await manager.query<{ voting: number; quorum: number }[]>(
    `SELECT c.quorum, count(m.id) FILTER (WHERE m.is_voting)::int AS voting
     FROM committees c
     LEFT JOIN memberships m ON m.committee_id = c.id AND m.person_id = ANY($3)
       AND m.valid_from <= $2 AND coalesce(m.valid_to, 'infinity') >= $2
     WHERE c.id = $1
     GROUP BY c.id`,
    [asked.committeeId, asked.on, asked.people],
  );
  return row ?? { voting: 0, quorum: 1 };
}

/** How many motions of a meeting are still open. */
export async function openMotions(manager: EntityManager, meetingId: string): Promise<number> {
  const [row] = await manager.query<{ open: number }[]>(
    `SELECT count(*)::int AS open FROM resolutions
     WHERE meeting_id = $1 AND state IN ('moved','seconded','amendment moved','put','tied')`,
    [meetingId],
  );
  return row?.open ?? 0;
}
