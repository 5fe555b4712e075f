import { refuse } from '#rules';
import { PlanUnreadable } from '../papers/index.js';

/** Reads a paper, or refuses the file with the sentence that says why it cannot be read. */
export function readable<Reading>(read: () => Reading): Reading {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof PlanUnreadable) return refuse('field-wrong', fault.message, 'file');
    throw fault;
  }
}
