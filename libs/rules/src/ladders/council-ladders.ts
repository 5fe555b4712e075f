import { LADDERS, type LadderName } from './ladders.js';
import type { Ladder } from './rung.js';

/** The ladder of every name, as one council has them. */
export type CouncilLadders = Readonly<Record<LadderName, Ladder>>;

/** The default ladders, with those a council keeps of its own in their place. */
export function withOwnLadders(own: Partial<CouncilLadders>): CouncilLadders {
  return { ...LADDERS, ...own };
}
