import type { DataRequestLine } from '#records/assessments';
import type { AssessmentState, DataRequestState } from '#rules';

const ASSESSMENT = {
  gathering: ['Gathering evidence', 'soon'],
  'workshop held': ['Workshop held', 'soon'],
  'findings written': ['Findings written', 'calm'],
  'fed into the edition': ['In the edition', 'done'],
} as const satisfies Record<AssessmentState, readonly [string, string]>;

/** The word of an assessment's state, and the tone that echoes it. */
export function assessmentBadge(state: AssessmentState) {
  const [text, tone] = ASSESSMENT[state];
  return { text, tone };
}

const REQUEST = {
  drafted: ['Drafted', 'quiet'],
  asked: ['Asked', 'soon'],
  'partly answered': ['Partly answered', 'soon'],
  received: ['Received', 'done'],
  'cannot be provided': ['Cannot be provided', 'calm'],
  declined: ['Declined', 'calm'],
  withdrawn: ['Withdrawn', 'quiet'],
} as const satisfies Record<DataRequestState, readonly [string, string]>;

/** The word of a request's state; an overdue one says so too. */
export function dataRequestBadge({
  state,
  isOverdue,
}: Pick<DataRequestLine, 'state' | 'isOverdue'>) {
  const [text, tone] = REQUEST[state];
  if (!isOverdue) return { text, tone };
  return { text: state === 'asked' ? 'Overdue' : `${text}, overdue`, tone: 'late' };
}
