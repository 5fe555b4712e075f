import type { Options } from '../options.js';
import { earlierFindings } from './file.js';
import type { Finding } from './finding.js';
import { median } from './median.js';
import type { Duel } from '../load/duel.js';
import type { Turn } from '../load/turn.js';

/** How much dearer the list is with a million records than with a hundred thousand, once both were run here. */
export function growth(findings: readonly Finding[], size: Options['size']): readonly Finding[] {
  const other = earlierFindings(size === '1m' ? '100k' : '1m');
  const [large, small] = size === '1m' ? [findings, other] : [other, findings];
  const [grown, before] = [listOf(large), listOf(small)];
  if (grown === null || before === null) return [];
  return [
    ratio('list growth p95', grown, before, (turn) => turn.p95),
    ratio('list growth cpu', grown, before, (turn) => turn.cpu),
  ];
}

type Turns = readonly Turn[];

function listOf(findings: readonly Finding[]): Turns | null {
  const found = findings.find(({ goal }) => goal === 'list');
  if (found === undefined) return null;
  const duels = found.measured as readonly Duel[];
  return duels
    .filter(({ clients }) => clients === 8)
    .flatMap(({ rounds }) => rounds.map(({ ours }) => ours));
}

function ratio(
  goal: 'list growth p95' | 'list growth cpu',
  grown: Turns,
  before: Turns,
  pick: (turn: Turn) => number,
): Finding {
  const [large, small] = [median(grown.map(pick)), median(before.map(pick))];
  const seen = `${large.toFixed(2)} ms : ${small.toFixed(2)} ms`;
  return { goal, value: large / small, seen, measured: { large, small } };
}
