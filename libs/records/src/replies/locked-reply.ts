import { AWAITING_ANSWER, THE_SYSTEM, type Actor, type ReplyState } from '#rules';
import { newId } from '#platform';
import { begin, transition } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { bundleOf, type Bundle, type BundleMember } from './bundle.js';

/** A reply locked until the transaction ends, its addressees being locked already. */
export interface LockedReply {
  readonly id: string;
  readonly state: ReplyState;
  readonly version: number;
  readonly holderId: string | null;
}

/** Who begins or goes on with a reply, at which instant. */
export interface Replying {
  readonly actor: Actor;
  readonly now: string;
}

/** Whether an answer to a recommendation is owed. */
export const isAwaited = ({ state }: Pick<BundleMember, 'state'>): boolean =>
  AWAITING_ANSWER.some((awaiting) => awaiting === state);

/**
 * The bundle of a letter or addressee, every recommendation in it locked: in the order of their ids, as everywhere, and
 * before the reply.
 */
export async function lockedBundle(tx: Tx, subjectId: string): Promise<Bundle> {
  const { members } = await bundleOf(tx, subjectId);
  const ids = members.map(({ addresseeId }) => addresseeId);
  await tx.query('SELECT id FROM addressees WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE', [
    ids,
  ]);
  return bundleOf(tx, subjectId);
}

/** Locks the reply to a bundle; null where nobody has begun one. */
export async function lockedReply(
  tx: Tx,
  { letterId, addresseeId }: Pick<Bundle, 'letterId' | 'addresseeId'>,
): Promise<LockedReply | null> {
  const [reply] = await tx.query<LockedReply[]>(
    `SELECT id, state, version, holder_id AS "holderId" FROM replies
     WHERE letter_id = $1 OR addressee_id = $2 FOR UPDATE`,
    [letterId, addresseeId],
  );
  return reply ?? null;
}

/**
 * The reply to a locked bundle as something can be written in it: begun now where there is none, and opened again where
 * it was submitted and an answer is owed all the same.
 */
export async function openReply(
  tx: Tx,
  bundle: Bundle,
  { actor, now }: Replying,
): Promise<LockedReply> {
  const found = await lockedReply(tx, bundle);
  const { authority, place } = bundle;
  const facts = { authority };
  if (found !== null && found.state !== 'submitted') return found;
  if (found !== null) {
    if (!bundle.members.some(isAwaited)) return found;
    const prepare = () => ({ facts });
    const opening = { kind: 'reply', command: 'reopen', actor: THE_SYSTEM, now, prepare } as const;
    const { id, state, version } = await transition(tx, { ...opening, id: found.id });
    return { id, state, version, holderId: found.holderId };
  }
  const id = newId();
  await begin(tx, {
    kind: 'reply',
    id,
    actor,
    now,
    columns: {
      council_id: place.councilId,
      committee_id: place.committeeId,
      authority_id: place.authorityId,
      letter_id: bundle.letterId,
      addressee_id: bundle.addresseeId,
      holder_id: actor.id,
    },
    event: 'reply.begun',
    facts,
  });
  return { id, state: 'being written', version: 1, holderId: actor.id };
}
