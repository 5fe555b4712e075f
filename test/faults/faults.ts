import { EXPERIMENTS } from './experiments.js';
import { openArena } from './harness/arena.js';
import { readOptions } from './options.js';
import { runOne, type Ran } from './run-one.js';
import { tableRow } from './table-row.js';

/** Runs the experiments and prints one line each, and over several seeds a row of the table. The exit code is 1 when any failed. */
export async function faults(args: readonly string[]): Promise<number> {
  const { only, seeds, isLong } = readOptions(args, Object.keys(EXPERIMENTS));
  const arena = await openArena();
  const began = performance.now();
  let failed = 0;
  let ran = 0;
  try {
    for (const [name, experiment] of Object.entries(EXPERIMENTS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const runs: Ran[] = [];
      for (let seed = 1; seed <= seeds; seed += 1) {
        const one = await runOne(name, experiment, { seed, isLong });
        process.stdout.write(`${one.line}\n`);
        runs.push(one);
      }
      if (seeds > 1) process.stdout.write(`${tableRow(name, runs)}\n`);
      ran += runs.length;
      failed += runs.filter(({ isOk }) => !isOk).length;
    }
  } finally {
    await arena.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`${ran - failed} ok, ${failed} FAILED, ${seconds} s\n`);
  return failed === 0 ? 0 : 1;
}
