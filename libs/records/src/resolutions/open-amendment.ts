import { refuse, type VoteMethod, type Votes } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';

/** An amendment before the committee: the words the motion has, and those it would have. */
export interface OpenAmendment {
  readonly id: string;
  readonly was: string;
  readonly wording: string;
}

/** The amendment before the committee on a motion, of which there is one at a time. Refuses when there is none. */
export async function openAmendment(tx: Tx, resolutionId: string): Promise<OpenAmendment> {
  const [found] = await tx.query<OpenAmendment[]>(
    'SELECT id, was, wording FROM amendments WHERE resolution_id = $1 AND outcome IS NULL',
    [resolutionId],
  );
  return found ?? refuse('not-ready', 'No amendment is before the committee.');
}

/** Writes an amendment as the next of its motion. */
export async function writeAmendment(
  tx: Tx,
  amendment: {
    readonly resolutionId: string;
    readonly was: string;
    readonly wording: string;
    readonly mover: string;
    readonly seconder: string;
  },
): Promise<void> {
  const { resolutionId, was, wording, mover, seconder } = amendment;
  await tx.query(
    `INSERT INTO amendments (id, resolution_id, number, was, wording, mover, seconder)
     SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6 FROM amendments WHERE resolution_id = $2`,
    [newId(), resolutionId, was, wording, mover, seconder],
  );
}

/** Writes what became of an amendment that was voted on. */
export async function settleAmendment(
  tx: Tx,
  settled: {
    readonly id: string;
    readonly outcome: 'carried' | 'lost';
    readonly votes: Votes;
    readonly method: VoteMethod;
  },
): Promise<void> {
  const { id, outcome, votes, method } = settled;
  await tx.query('UPDATE amendments SET outcome = $2, votes = $3, vote_method = $4 WHERE id = $1', [
    id,
    outcome,
    JSON.stringify(votes),
    method,
  ]);
}

/** Writes that the amendment before the committee was withdrawn; does nothing when there is none. */
export async function setAmendmentAside(tx: Tx, resolutionId: string): Promise<void> {
  await tx.query(
    `UPDATE amendments SET outcome = 'withdrawn' WHERE resolution_id = $1 AND outcome IS NULL`,
    [resolutionId],
  );
}
