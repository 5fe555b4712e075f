import type { EntityManager } from 'typeorm';

/** Why the draft minutes of a meeting were withdrawn; null when they were not. One statement. */
export async function minutesWithdrawnBecause(
  manager: EntityManager,
  meetingId: string,
): Promise<string | null> {
  const [row] = await manager.query<{ reason: string }[]>(
    `SELECT w.reason FROM withdrawals w JOIN minutes_publications p ON p.id = w.subject_id
     WHERE p.meeting_id = $1 AND p.status = 'draft'`,
    [meetingId],
  );
  return row?.reason ?? null;
}
