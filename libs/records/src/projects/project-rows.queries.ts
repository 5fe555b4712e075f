import { may, refuse, type LocalDate } from '#rules';
import type { Act } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** A project that is locked until the transaction ends. Money in whole pence. */
export interface LockedProject {
  readonly id: string;
  readonly councilId: string;
  readonly awardPence: number;
  readonly startsOn: LocalDate;
}

/**
 * Locks the project of an act. Refuses one that is not there, who may not keep projects, one that has ended, and one that
 * changed since the person saw it. One statement.
 */
export async function lockProject(tx: Tx, act: Act): Promise<LockedProject> {
  const [row] = await tx.query<
    { council_id: string; award: string; starts: LocalDate; version: number; ended: boolean }[]
  >(
    `SELECT council_id, award_pence::text AS award, starts_on AS starts, version, ended_on IS NOT NULL AS ended
     FROM projects WHERE id = $1 FOR UPDATE`,
    [act.id],
  );
  if (row === undefined) return refuse('not-found', 'There is no such project.');
  refuseUnless(act, row.council_id);
  if (row.ended) refuse('state-moved-on', 'The project has ended.');
  if (act.version !== undefined && act.version !== row.version) {
    refuse('stale-version', 'The project changed while you were looking at it.');
  }
  return {
    id: act.id,
    councilId: row.council_id,
    awardPence: Number(row.award),
    startsOn: row.starts,
  };
}

/** The council of the partnership of an act, locked. Refuses who may not keep its projects. One statement. */
export async function refuseKeeper(tx: Tx, act: Act): Promise<{ readonly councilId: string }> {
  const [row] = await tx.query<{ council_id: string }[]>(
    'SELECT council_id FROM partnerships WHERE id = $1 FOR NO KEY UPDATE',
    [act.id],
  );
  if (row === undefined) return refuse('not-found', 'There is no such partnership.');
  refuseUnless(act, row.council_id);
  return { councilId: row.council_id };
}

function refuseUnless({ actor }: Act, councilId: string): void {
  if (may(actor, 'keep projects', { councilId })) return;
  refuse('not-permitted', 'You do not have the role that may keep projects.');
}
