import type { Arena } from '../arena/arena.js';
import type { Contender } from '../arena/contender.js';
import type { Finding } from '../results/finding.js';

/** What contests are held on: the servers, the web process, the floor, and who is signed in. */
export interface Stage {
  readonly arena: Arena;
  readonly web: Contender;
  readonly floor: Contender;
  /** The cookie of the officer of each council. */
  readonly cookies: readonly string[];
}

/** One thing measured. */
export type Contest = (stage: Stage) => Promise<readonly Finding[]>;
