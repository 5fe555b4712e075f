import type { EntityManager } from 'typeorm';
import { refuse } from '#rules';
import {
  PlanUnreadable,
  readActionPlan,
  type PlanReading,
  type PrintedPaper,
} from '../papers/index.js';
import { comparePlan, planDirectory, type PlanDirectory } from '../plans/index.js';
import { decisionsOf, withNames, type Decisions } from './decisions.js';
import type { ImportPreview } from './import-preview.js';
import { planPreview } from './plan-preview.js';

/** A plan's paper of one council, and the import it belongs to. */
export interface PaperOfPlan {
  readonly id: string;
  readonly councilId: string;
  readonly paper: PrintedPaper;
}

/** A plan read with every decision so far, and what is needed to write it. */
export interface PreparedPlan {
  readonly reading: PlanReading;
  readonly directory: PlanDirectory;
  readonly decisions: Decisions;
  readonly preview: ImportPreview;
}

/** Reads a plan's paper with its council's directory and what was decided, and compares it with the record. Writes nothing. */
export async function preparePlan(
  manager: EntityManager,
  { id, councilId, paper }: PaperOfPlan,
): Promise<PreparedPlan> {
  const decisions = await decisionsOf(manager, id);
  const directory = await planDirectory(manager, councilId);
  const entries = withNames(directory.entries, decisions.names);
  const reading = readPlan(() => readActionPlan(paper, entries, decisions.cells));
  const { omitted } = decisions;
  const compared = await comparePlan(manager, { councilId, reading, directory, omitted });
  return {
    reading,
    directory,
    decisions,
    preview: planPreview(reading, { paper, decisions, compared }),
  };
}

/** Reads a plan, or refuses the file with the sentence that says why it cannot be read. */
export function readPlan(read: () => PlanReading): PlanReading {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof PlanUnreadable) return refuse('field-wrong', fault.message, 'file');
    throw fault;
  }
}
