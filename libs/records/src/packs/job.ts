import type { LocalDate } from '#rules';
import type { PackAudience } from './pack.js';

/** What a job's states say after "it is". */
export const JOB_STATES = {
  waiting: { is: 'waiting for a worker' },
  working: { is: 'under way' },
  done: { is: 'done' },
  failed: { is: 'stopped by a fault' },
  cancelled: { is: 'cancelled' },
} as const;

export type JobState = keyof typeof JOB_STATES;

/** One job as its page shows it. The row is the truth; Redis only says when to try. */
export interface Job {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly publicationId: string;
  readonly audience: PackAudience;
  /** 0 for the agenda's pack, then each supplement's. */
  readonly number: number;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly state: JobState;
  /** What it is doing, in words. */
  readonly stage: string;
  readonly done: number;
  readonly of: number;
  readonly problems: readonly string[];
  readonly attempts: number;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}
