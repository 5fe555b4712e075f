import { readPaperFile } from '#records/paper-files';
import { readActionPlan } from '#records/papers';
import { wealdhamDirectory } from '../../papers/directory.js';
import { aPlanOfManyRows } from '../../papers/many-rows.js';
import { asXlsx } from '../../papers/saved-plan.js';
import { cpuOf } from '../arena/cpu.js';
import type { Finding } from '../results/finding.js';
import { median } from '../results/median.js';
import type { Stage } from './contest.js';

/** A workbook of 5,000 actions, unpacked and read cell by cell as its preview needs it. Its processor time. */
export async function importPreview({ arena }: Stage): Promise<readonly Finding[]> {
  const file = { fileName: 'plan.xlsx', bytes: await asXlsx(aPlanOfManyRows()) };
  const times: number[] = [];
  let seen = '';
  for (let round = 0; round < (arena.options.quick ? 2 : 5); round += 1) {
    const began = cpuOf([process.pid]);
    const { rows, groups } = readActionPlan(await readPaperFile(file), wealdhamDirectory);
    times.push((cpuOf([process.pid]) - began) / 1_000);
    seen = `${rows.length} rows in ${groups.length} groups`;
  }
  const range = { least: Math.min(...times), most: Math.max(...times) };
  return [{ goal: 'import preview', value: median(times), ...range, seen, measured: times }];
}
