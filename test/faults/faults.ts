import { EXPERIMENTS } from './experiments.js';
import { openArena } from './harness/arena.js';
import { readOptions } from './options.js';
import { runOne } from './run-one.js';

/** Runs the experiments and prints one line each. The exit code is 1 when any failed. */
export async function faults(args: readonly string[]): Promise<number> {
  const { only, seeds, isLong } = readOptions(args, Object.keys(EXPERIMENTS));
  const arena = await openArena();
  const began = performance.now();
  let failed = 0;
  let ran = 0;
  try {
    for (const [name, experiment] of Object.entries(EXPERIMENTS)) {
      if (only.length > 0 && !only.includes(name)) continue;
      for (let seed = 1; seed <= seeds; seed += 1) {
        const { line, isOk } = await runOne(name, experiment, { seed, isLong });
        process.stdout.write(`${line}\n`);
        ran += 1;
        if (!isOk) failed += 1;
      }
    }
  } finally {
    await arena.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  process.stdout.write(`${ran - failed} ok, ${failed} FAILED, ${seconds} s\n`);
  return failed === 0 ? 0 : 1;
}
