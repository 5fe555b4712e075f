import { noticeFaults } from './notice-faults.js';
import { noticeTables } from './tables.js';

/** Refuses to boot when anything is wrong between events, ladders, notices and templates: one error with every fault. */
export function checkNotices(): void {
  const faults = noticeFaults(noticeTables());
  if (faults.length > 0) throw new Error(`The notices are not sound:\n${faults.join('\n')}`);
}
