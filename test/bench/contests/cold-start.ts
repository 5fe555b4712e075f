import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from '../arena/cpu.js';
import { startWeb } from '../arena/web.js';
import type { Finding } from '../results/finding.js';
import { median } from '../results/median.js';
import type { Stage } from './contest.js';

const SETTLING = 3_000;

/** From nothing to the first page, and what the process then weighs. */
export async function coldStart({ arena }: Stage): Promise<readonly Finding[]> {
  const starts: number[] = [];
  const weights: number[] = [];
  for (let n = 0; n < (arena.options.quick ? 2 : 5); n += 1) {
    const began = performance.now();
    const web = await startWeb(arena);
    starts.push((performance.now() - began) / 1000);
    await wait(SETTLING);
    weights.push(memoryOf(web.pid));
    await web.stop();
  }
  return [finding('cold start', starts), finding('idle memory', weights)];
}

const finding = (goal: 'cold start' | 'idle memory', values: readonly number[]): Finding => ({
  goal,
  value: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  seen: `${values.length} starts`,
  measured: values,
});
