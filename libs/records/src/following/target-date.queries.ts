import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';
import { targetDateOf } from '../recommendations/index.js';

/** What is known of the target date of one addressee. */
export interface TargetDate {
  readonly targetOn: LocalDate | null;
  /** A later date asked for that nobody decided yet. */
  readonly asked: {
    readonly id: string;
    readonly toDate: LocalDate;
    readonly reason: string;
  } | null;
  /** Whose agreement the committee wants. */
  readonly agreedBy: 'chair' | 'officer';
}

/** The target date of one addressee as it stands. One statement. */
export async function targetDate(
  manager: EntityManager,
  addresseeId: string,
): Promise<TargetDate | null> {
  const [row] = await manager.query<TargetDate[]>(
    `SELECT ${targetDateOf('a.id')} AS "targetOn", c.later_dates_agreed_by AS "agreedBy",
       (SELECT jsonb_build_object('id', l.id, 'toDate', l.to_date, 'reason', l.reason) FROM later_dates l
        WHERE l.addressee_id = a.id AND l.agreed IS NULL) AS asked
     FROM addressees a JOIN committees c ON c.id = a.committee_id WHERE a.id = $1`,
    [addresseeId],
  );
  return row ?? null;
}
