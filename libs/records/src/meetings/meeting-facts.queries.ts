import type { EntityManager } from 'typeorm';

/** How many motions of a meeting are still open. */
export async function openMotions(manager: EntityManager, meetingId: string): Promise<number> {
  const [row] = await manager.query<{ open: number }[]>(
    `SELECT count(*)::int AS open FROM resolutions
     WHERE meeting_id = $1 AND state IN ('moved','seconded','amendment moved','put','tied')`,
    [meetingId],
  );
  return row?.open ?? 0;
}
