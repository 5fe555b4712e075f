import type { Actor, LocalDate } from '#rules';
import { transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { MeetingBody } from './meeting-body.js';

interface By {
  readonly actor: Actor;
  /** The instant it happens. */
  readonly now: string;
  readonly today: LocalDate;
}

/**
 * Puts everything that waits for a meeting of this body on the agenda of the next one that is planned, from today on.
 * Where none is, it goes on waiting and is put there when one is planned. The caller has the partnership's turn.
 */
export async function placeWaiting(tx: Tx, body: MeetingBody, by: By): Promise<void> {
  const whose = [body.partnershipId, body.workingGroupId];
  const [next] = await tx.query<{ id: string; heldOn: LocalDate }[]>(
    `SELECT id, held_on AS "heldOn" FROM partnership_meetings
     WHERE partnership_id = $1 AND working_group_id IS NOT DISTINCT FROM $2::uuid AND state = 'planned' AND held_on >= $3
     ORDER BY held_on LIMIT 1`,
    [...whose, by.today],
  );
  if (next === undefined) return;
  const waiting = await tx.query<{ id: string }[]>(
    `SELECT id FROM partnership_items
     WHERE partnership_id = $1 AND working_group_id IS NOT DISTINCT FROM $2::uuid AND state = 'waiting' ORDER BY number`,
    whose,
  );
  for (const { id } of waiting) await placeItem(tx, { id, meeting: next, by });
}

/** Puts one waiting item on the agenda of a meeting. */
export async function placeItem(
  tx: Tx,
  placing: {
    readonly id: string;
    readonly meeting: { readonly id: string; readonly heldOn: LocalDate };
    readonly by: Pick<By, 'actor' | 'now'>;
  },
): Promise<void> {
  const { id, meeting, by } = placing;
  await transition(tx, {
    kind: 'partnership item',
    id,
    command: 'place',
    actor: by.actor,
    now: by.now,
    prepare: () => ({ facts: { heldOn: meeting.heldOn }, set: { meeting_id: meeting.id } }),
  });
}
