import type { PlanRow } from '../papers/index.js';
import type { CertainPriority } from './group-priority.js';
import { changesOf, type Change, type KeptAction } from './kept-action.js';
import { whyLeftOut, type WrittenAction } from './written-action.js';

const PRIORITY = { what: 'priority', from: '' } as const;

/** What would become of one row of a paper: entered, corrected, left, or kept out until a person decides. */
export interface ComparedRow {
  readonly done: 'added' | 'updated' | 'unchanged' | 'left as it is' | 'left out';
  readonly changes: readonly Change[];
  readonly why: string;
}

interface Rows {
  readonly row: PlanRow;
  readonly written: WrittenAction;
  readonly kept: KeptAction | undefined;
  /** Why a person left it out; undefined where nobody did. */
  readonly omitted: string | undefined;
  /** The priority its group certainly is. */
  readonly priority: CertainPriority | undefined;
}

/**
 * Compares a printed row with what the record has of it. A row somebody has worked on since is left as it is; one that
 * nobody has, and that serves no priority yet, gets that of its group.
 */
export function compareRow({ row, written, kept, omitted, priority }: Rows): ComparedRow {
  const none = { changes: [], why: '' };
  if (omitted !== undefined) return { ...none, done: 'left out', why: `Left out: ${omitted}` };
  const leftOut = whyLeftOut(row);
  if (leftOut !== null) return { ...none, done: 'left out', why: leftOut };
  if (kept === undefined) return { ...none, done: 'added' };
  const isUnserved = kept.isUntouched && kept.priorityId === null;
  const serves = isUnserved && priority !== undefined ? [{ ...PRIORITY, to: priority.name }] : [];
  const changes = [...changesOf(kept, written), ...serves];
  if (changes.length === 0) return { ...none, done: 'unchanged' };
  const what = changes.map((change) => change.what).join(', ');
  if (kept.isUntouched) return { done: 'updated', changes, why: `Changed: ${what}.` };
  const why = `The paper changed (${what}), but the action is ${kept.state}: people have worked on it.`;
  return { done: 'left as it is', changes, why };
}
