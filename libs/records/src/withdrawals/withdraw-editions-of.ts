import type { Tx } from '../transaction/index.js';

/** Minutes that are taken back, with what their withdrawal says. */
interface TakenBack {
  readonly meetingId: string;
  readonly reason: string;
  /** Local date. */
  readonly on: string;
  readonly now: string;
  readonly by: string;
}

/** Withdraws every edition of the minutes of a meeting: one tells what the other does. Those withdrawn already stay so. */
export async function withdrawEditionsOf(tx: Tx, taken: TakenBack): Promise<void> {
  const { meetingId, reason, on, now, by } = taken;
  await tx.query(
    `INSERT INTO withdrawals (id, meeting_id, subject_kind, subject_id, title, reason, withdrawn_on, withdrawn_at,
       withdrawn_by)
     SELECT gen_random_uuid(), p.meeting_id, 'minutes', p.id, 'The ' || p.status || ' minutes', $2, $3, $4, $5
     FROM minutes_publications p WHERE p.meeting_id = $1
     ON CONFLICT (subject_id) DO NOTHING`,
    [meetingId, reason, on, now, by],
  );
}
