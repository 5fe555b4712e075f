import type { Experiment, Finding, Run } from './experiment.js';
import { randomFrom } from './harness/random.js';

/** Faults told in full; of more only the number. */
const TOLD = 5;

/** Makes one experiment and says in one line what came of it; its faults, if any, follow indented. */
export async function runOne(
  name: string,
  experiment: Experiment,
  asked: Omit<Run, 'random'>,
): Promise<{ line: string; isOk: boolean }> {
  const began = performance.now();
  const finding = await experiment({ ...asked, random: randomFrom(asked.seed) }).catch(broken);
  const { did, counted, bound, faults } = finding;
  const isOk = faults.length === 0;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const verdict = isOk ? 'ok' : 'FAILED';
  const head = `${name} [${asked.seed}]: ${did}; ${counted}; bound: ${bound}; ${verdict} (${seconds} s)`;
  const shown = faults.slice(0, TOLD).map((fault) => `    ${fault}`);
  if (faults.length > TOLD) shown.push(`    and ${faults.length - TOLD} more`);
  return { line: [head, ...shown].join('\n'), isOk };
}

function broken(fault: unknown): Finding {
  const why = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { did: 'broke off', counted: 'nothing', bound: 'none', faults: [why] };
}
