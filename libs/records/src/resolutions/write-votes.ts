import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { Cast } from './votes-counted.js';

/** Votes to be written by name: those of a named vote, or one at its voter's own request. */
interface Written {
  readonly resolutionId: string;
  /** Null for a vote on the motion itself. */
  readonly amendmentId: string | null;
  readonly cast: readonly Cast[];
  readonly atOwnRequest: 'at own request' | 'as everybody';
}

/** Writes how each voter voted, by name. Does nothing when nobody is named. */
export async function writeVotes(tx: Tx, written: Written): Promise<void> {
  const { resolutionId, amendmentId, cast, atOwnRequest } = written;
  if (cast.length === 0) return;
  await tx.query(
    `INSERT INTO votes_cast (id, resolution_id, amendment_id, attendance_id, name, vote, at_own_request)
     SELECT n.id, $1, $2, n.attendance, n.name, n.vote, $3
     FROM unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) AS n (id, attendance, name, vote)`,
    [
      resolutionId,
      amendmentId,
      atOwnRequest === 'at own request',
      cast.map(() => newId()),
      cast.map(({ attendanceId }) => attendanceId),
      cast.map(({ name }) => name),
      cast.map(({ vote }) => vote),
    ],
  );
}
