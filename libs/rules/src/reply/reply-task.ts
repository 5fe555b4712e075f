import type { LocalDate } from '../calendar/index.js';
import { answerFaults } from './answer-faults.js';
import type { DraftAnswer } from './draft-answer.js';

/** How far the answer to one recommendation is. */
export type ReplyTaskStatus = 'To do' | 'Begun' | 'Complete' | 'Answered';

interface Task {
  /** Whether an answer to it is awaited. */
  readonly isAwaited: boolean;
  /** Null where nothing was saved yet. */
  readonly draft: DraftAnswer | null;
  readonly evidenced?: boolean;
}

/** The status of a task on a local date: `Complete` is what could be submitted on it. */
export function replyTaskStatus(task: Task, on: LocalDate): ReplyTaskStatus {
  const { isAwaited, draft, evidenced = false } = task;
  if (!isAwaited) return 'Answered';
  if (draft === null) return 'To do';
  const stopped = answerFaults(draft, on, { evidenced }).some(({ stops }) => stops);
  return stopped ? 'Begun' : 'Complete';
}
