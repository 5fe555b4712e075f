import type { Decision } from '../answers/index.js';

/** An answer while it is written: every word as it was typed, empty where nothing was. */
export interface DraftAnswer {
  readonly decision: Decision | null;
  readonly reason: string;
  readonly action: string;
  readonly owner: string;
  /** The target date as typed: `31 March 2027`, `by September 2027`, `ongoing, reviewed quarterly`. */
  readonly targetRaw: string;
  /** Where the committee can see what is in place. */
  readonly evidence: string;
  /** Words that are not for publication, and why. Both empty where there are none. */
  readonly keptBack: string;
  readonly keptBackReason: string;
}

/** An answer of which nothing is written yet. */
export const NOTHING_WRITTEN: DraftAnswer = {
  decision: null,
  reason: '',
  action: '',
  owner: '',
  targetRaw: '',
  evidence: '',
  keptBack: '',
  keptBackReason: '',
};
