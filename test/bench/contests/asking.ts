import { authoritySlug, councilOf, COUNCILS, LARGE, SMALL } from '../seed/directory.js';
import { below, mixed } from '../seed/random.js';
import type { Stage } from './contest.js';

/** An authority at random, as often a large one as a small, and who may ask about it. */
export interface Asked {
  readonly authority: string;
  readonly council: number;
}

/** Deals authorities out, one a request, the same on every run; `hand` tells one side's from another's. */
export function authoritiesAtRandom(hand: number): () => Asked {
  let n = 0;
  return () => {
    n += 1;
    const large = mixed(n, hand) % 2 === 0;
    const number = large ? below(LARGE, n, hand + 1) : LARGE + below(SMALL, n, hand + 2);
    return { authority: authoritySlug(number), council: councilOf(number) };
  };
}

/** The cookie of the officer of a council. */
export const cookieOf = (stage: Stage, council: number): Readonly<Record<string, string>> => ({
  cookie: stage.cookies[council % COUNCILS] ?? '',
});

/** Whose processor time counts for each side. */
export const pidsOf = ({ arena, web, floor }: Stage) => ({
  ours: [web.pid, arena.postgresPid],
  floor: [floor.pid, arena.postgresPid],
});
