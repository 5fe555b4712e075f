import { paths } from '#records/paths';
import type { Ask, Side } from '../load/ask.js';
import { duel } from '../load/duel.js';
import type { Finding } from '../results/finding.js';
import { shareOfFloor } from '../results/share.js';
import { below } from '../seed/random.js';
import { recordAt, type SeededRecord } from '../seed/record.js';
import { cookieOf, pidsOf } from './asking.js';
import type { Stage } from './contest.js';

const HAND = 200;

/** One recommendation at random with everything written of it. */
export async function detail(stage: Stage): Promise<readonly Finding[]> {
  const floor = side(stage, 'floor', ({ reference }) => ({ path: `/detail/${reference}` }));
  const ours = side(stage, 'web', ({ reference, council }) => ({
    path: paths.recommendation(reference),
    headers: cookieOf(stage, council),
  }));
  return [shareOfFloor('detail', await duel({ floor, ours }, stage.arena.options))];
}

function side(stage: Stage, who: 'floor' | 'web', ask: (record: SeededRecord) => Ask): Side {
  const { records, today } = stage.arena;
  const pids = pidsOf(stage);
  let n = 0;
  return {
    address: stage[who].address,
    pids: who === 'web' ? pids.ours : pids.floor,
    status: 200,
    next: () => ask(recordAt(below(records, (n += 1), HAND), today)),
  };
}
