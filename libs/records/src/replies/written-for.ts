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
 * Refuses whoever may not, one in which nothing is left to write, and a version that is no longer the latest: 0 is that
 * of a reply that was not begun.
 */
export async function writtenFor(
  tx: Tx,
  { id, actor, version }: Pick<Act, 'id' | 'actor' | 'version'>,
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
  if (version !== undefined && version !== 0 && version !== reply.version) {
    refuse('stale-version', 'This reply changed while you were looking at it: look again.');
  }
  return { bundle, reply, now };
}
