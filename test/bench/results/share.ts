import type { Duel, Round } from '../load/duel.js';
import type { Turn } from '../load/turn.js';
import type { Finding } from './finding.js';
import type { GoalName } from './goals.js';
import { median } from './median.js';

/** The goals are set at this many clients. */
const AT = 8;

/** What a duel came to: the median of the ratios of its rounds at eight clients. Any error makes it void. */
export function shareOfFloor(goal: GoalName, duels: readonly Duel[]): Finding {
  const rounds = duels.find(({ clients }) => clients === AT)?.rounds ?? [];
  const ratios = rounds.map(({ floor, ours }) => ours.perSecond / floor.perSecond);
  const errors = duels
    .flatMap(({ rounds: all }) => all)
    .reduce((sum, round) => sum + wrong(round), 0);
  return {
    goal,
    value: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    seen: `${sideSeen(rounds.map(({ ours }) => ours))}; floor ${sideSeen(rounds.map(({ floor }) => floor))}`,
    measured: duels,
    ...(errors === 0 ? {} : { void: `${errors} wrong answers` }),
  };
}

const wrong = ({ floor, ours }: Round): number => floor.errors + ours.errors;

function sideSeen(turns: readonly Turn[]): string {
  const of = (pick: (turn: Turn) => number, digits: number) =>
    median(turns.map(pick)).toFixed(digits);
  const { length } = turns;
  if (length === 0) return 'not measured';
  return (
    `${of((turn) => turn.perSecond, 0)}/s, p50 ${of((turn) => turn.p50, 1)}, ` +
    `p95 ${of((turn) => turn.p95, 1)} ms, CPU ${of((turn) => turn.cpu, 2)} ms`
  );
}
