import { JOB_KINDS, jobFaults, type JobKind } from '#postroom';
import { DailySweepProcessor } from './daily-sweep.processor.js';
import { DeliveriesProcessor } from './deliveries.processor.js';
import { PacksProcessor } from './packs/packs.processor.js';
import { PrintsProcessor } from './prints/prints.processor.js';

/** Who does each kind of job. */
const HANDLERS = {
  deliver: DeliveriesProcessor,
  pack: PacksProcessor,
  print: PrintsProcessor,
  sweep: DailySweepProcessor,
} as const satisfies Record<JobKind, unknown>;

/** Refuses to boot when a kind of job has no handler: one error with every fault. */
export function checkHandlers(): void {
  const faults = jobFaults(JOB_KINDS, HANDLERS);
  if (faults.length > 0) throw new Error(`The jobs are not sound:\n${faults.join('\n')}`);
}
