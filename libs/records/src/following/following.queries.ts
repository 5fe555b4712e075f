import type { EntityManager } from 'typeorm';
import type { Decision, LocalDate } from '#rules';

/** The answer that stands: the authority's latest. */
export interface StandingResponse {
  readonly decision: Decision;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
  readonly submittedOn: LocalDate;
}

export async function latestResponse(
  manager: EntityManager,
  addresseeId: string,
): Promise<StandingResponse | null> {
  const [row] = await manager.query<StandingResponse[]>(
    `SELECT decision, action, owner, target_date AS "targetDate", submitted_on AS "submittedOn"
     FROM responses
     WHERE addressee_id = $1 ORDER BY number DESC LIMIT 1`,
    [addresseeId],
  );
  return row ?? null;
}

/** The authority's last report of progress with a rating: the local date it came, and how it rated itself. */
export async function latestReport(
  manager: EntityManager,
  addresseeId: string,
): Promise<{ readonly on: LocalDate; readonly rating: string } | null> {
  const [row] = await manager.query<{ on: LocalDate; rating: string }[]>(
    `SELECT reported_on AS "on", rating FROM progress_updates
     WHERE addressee_id = $1 AND kind = 'report' AND rating IS NOT NULL
     ORDER BY entered DESC LIMIT 1`,
    [addresseeId],
  );
  return row ?? null;
}

/** How many files and links the authority gave while progress was followed, in words; null where it gave none. One statement. */
export async function evidenceGiven(
  manager: EntityManager,
  addresseeId: string,
): Promise<string | null> {
  const [row] = await manager.query<{ pieces: number }[]>(
    `SELECT count(DISTINCT number)::int AS pieces FROM evidence
     WHERE addressee_id = $1 AND given_with = 'progress' AND state <> 'refused'`,
    [addresseeId],
  );
  const pieces = row?.pieces ?? 0;
  if (pieces === 0) return null;
  return pieces === 1
    ? 'The file or link given here.'
    : `The ${pieces} files and links given here.`;
}
