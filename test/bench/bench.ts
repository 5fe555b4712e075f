import { openArena } from './arena/arena.js';
import { coldStart } from './contests/cold-start.js';
import type { Contest } from './contests/contest.js';
import { deliver } from './contests/deliver.js';
import { detail } from './contests/detail.js';
import { importPreview } from './contests/import-preview.js';
import { list } from './contests/list.js';
import { pack } from './contests/pack.js';
import { publicPage } from './contests/public-page.js';
import { clearStage, setStage } from './contests/stage.js';
import { statements } from './contests/statements.js';
import { sweep } from './contests/sweep.js';
import { transition } from './contests/transition.js';
import { workerMemory } from './contests/worker-memory.js';
import { readOptions, type Options } from './options.js';
import { keepResults } from './results/file.js';
import type { Finding } from './results/finding.js';
import { standing } from './results/goals.js';
import { growth } from './results/growth.js';
import { againstRedmine } from './results/redmine.js';
import { say } from './results/say.js';
import { table } from './results/table.js';

/** What is measured, in this order: what reads before what writes. */
const CONTESTS: Readonly<Record<string, Contest>> = {
  'cold-start': coldStart,
  pack,
  'import-preview': importPreview,
  public: publicPage,
  list,
  detail,
  statements,
  transition,
  deliver,
  'worker-memory': workerMemory,
  sweep,
};

/** Holds the contests and prints one table. The exit code is 1 when a must is missed, 2 when it could not be told. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  const findings = await heldOn(options);
  const all = [...findings, ...growth(findings, options.size), ...againstRedmine(findings)];
  keepResults(all, options);
  process.stdout.write(`${table(all)}\n`);
  return all.some(isMissed) ? 1 : 0;
}

const isMissed = ({ goal, value, ...rest }: Finding): boolean =>
  rest.void !== undefined || standing(goal, value).startsWith('misses');

async function heldOn(options: Options): Promise<Finding[]> {
  const arena = await openArena(options);
  try {
    const stage = await setStage(arena);
    try {
      const findings: Finding[] = [];
      for (const [name, contest] of Object.entries(CONTESTS)) {
        if (options.only.length > 0 && !options.only.includes(name)) continue;
        const began = performance.now();
        findings.push(...(await contest(stage)));
        say(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
      }
      return findings;
    } finally {
      await clearStage(stage);
    }
  } finally {
    await arena.close();
  }
}
