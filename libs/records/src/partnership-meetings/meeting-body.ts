import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Whose meeting it is: a partnership's, or that of one of its working groups. */
export interface MeetingBody {
  readonly councilId: string;
  readonly partnershipId: string;
  readonly workingGroupId: string | null;
}

/**
 * Takes the turn of a partnership: whoever numbers its items or puts them on an agenda does so one after the other. It is
 * the first row such an act locks.
 */
export async function takePartnershipTurn(tx: Tx, partnershipId: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    'SELECT 1 FROM partnerships WHERE id = $1 FOR NO KEY UPDATE',
    [partnershipId],
  );
  if (found.length === 0) refuse('not-found', 'There is no such partnership.');
}

/** Whose meeting a row of `partnership_meetings` or `partnership_items` is. */
export function bodyIn(columns: Readonly<Record<string, unknown>>): MeetingBody {
  const { council_id: councilId, partnership_id: partnershipId, working_group_id: group } = columns;
  return {
    councilId: String(councilId),
    partnershipId: String(partnershipId),
    workingGroupId: typeof group === 'string' ? group : null,
  };
}

/** Whose meetings those of a partnership or a working group are, by its id. */
export async function bodyOf(
  tx: Tx,
  kind: 'partnership' | 'working group',
  id: string,
): Promise<MeetingBody> {
  const [found] = await tx.query<MeetingBody[]>(
    kind === 'partnership'
      ? `SELECT council_id AS "councilId", id AS "partnershipId", NULL AS "workingGroupId" FROM partnerships WHERE id = $1`
      : `SELECT council_id AS "councilId", partnership_id AS "partnershipId", id AS "workingGroupId" FROM working_groups WHERE id = $1`,
    [id],
  );
  return found ?? refuse('not-found', `There is no such ${kind}.`);
}

/** The same turn, for whoever knows the meeting alone. */
export async function takeTurnOfMeeting(tx: Tx, meetingId: string): Promise<void> {
  const [found] = await tx.query<{ id: string }[]>(
    'SELECT partnership_id AS id FROM partnership_meetings WHERE id = $1',
    [meetingId],
  );
  if (found === undefined) refuse('not-found', 'There is no such meeting.');
  await takePartnershipTurn(tx, found.id);
}
