import { may, refuse } from '#rules';
import type { Act, Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import type { Bundle } from './bundle.js';
import { lockedBundle, openReply, type LockedReply } from './locked-reply.js';

/** A reply somebody is at work on: it and what it answers are locked. `now` is the instant. */
export interface Written {
  readonly bundle: Bundle;
  readonly reply: LockedReply;
  readonly now: string;
}

/**
 * Locks the reply that answers a letter or addressee, `act.id`, for somebody who may write it; begun where there is none.
 * Refuses whoever may not, and one in which nothing is left to write.
 */
export async function writtenFor(
  tx: Tx,
  { id, actor }: Pick<Act, 'id' | 'actor'>,
  recorder: Recorder,
): Promise<Written> {
  const bundle = await lockedBundle(tx, id);
  if (!may(actor, 'draft response', bundle.place)) {
    refuse('not-permitted', 'You do not answer for this authority.');
  }
  const now = recorder.now();
  const reply = await openReply(tx, bundle, { actor, now });
  if (reply.state === 'submitted') {
    refuse('state-moved-on', 'Everything that was asked has been answered.');
  }
  return { bundle, reply, now };
}
