import type { Experiment, Finding, Run } from './experiment.js';
import { randomFrom } from './harness/random.js';

/** Faults told in full; of more only the number. */
const TOLD = 5;

/** One run of an experiment: what was found, in how many seconds, and as a line to print. */
export interface Ran {
  readonly finding: Finding;
  readonly seconds: number;
  readonly isOk: boolean;
  readonly line: string;
}

/** Makes one experiment and says in one line what came of it; its faults, if any, follow indented. */
export async function runOne(
  name: string,
  experiment: Experiment,
  asked: Omit<Run, 'random'>,
): Promise<Ran> {
  const began = performance.now();
  const finding = await experiment({ ...asked, random: randomFrom(asked.seed) }).catch(broken);
  const { did, counted, bound, faults } = finding;
  const isOk = faults.length === 0;
  const seconds = (performance.now() - began) / 1000;
  const verdict = isOk ? 'ok' : 'FAILED';
  const head = `${name} [${asked.seed}]: ${did}; ${counted}; bound: ${bound}; ${verdict} (${seconds.toFixed(1)} s)`;
  const shown = faults.slice(0, TOLD).map((fault) => `    ${fault}`);
  if (faults.length > TOLD) shown.push(`    and ${faults.length - TOLD} more`);
  return { finding, seconds, isOk, line: [head, ...shown].join('\n') };
}

function broken(fault: unknown): Finding {
  const why = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return { did: 'broke off', counted: 'nothing', bound: 'none', faults: [why] };
}
