import type { Actor, MotionAsked } from '#rules';
import { makeOutcomes } from '../outcomes/index.js';
import { beginExclusion } from '../sittings/index.js';
import type { Tx } from '../transaction/index.js';
import { makeRecommendations } from './make-recommendations.js';

/** A resolution that was just carried, what it decided, and who recorded it when. */
export type JustCarried = MotionAsked & {
  readonly resolutionId: string;
  readonly actor: Actor;
  /** The instant it was recorded. */
  readonly now: string;
};

/** What a decision of each kind brings about, in the transaction that records it as carried. */
export async function whatFollows(tx: Tx, carried: JustCarried): Promise<void> {
  switch (carried.kind) {
    case 'recommend':
      return makeRecommendations(tx, carried);
    case 'comment':
    case 'request information':
    case 'standing request':
    case 'refer':
    case 'defer':
      return makeOutcomes(tx, carried);
    case 'exclude public':
      return beginExclusion(tx, carried);
    case 'note':
    case 'approve':
    case 'appoint':
    case 'thank':
      return;
  }
}
