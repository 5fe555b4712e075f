import {
  ADDRESSEE,
  ATTENDANCE_REQUEST,
  AWAITING_ANSWER,
  CLEARANCE,
  CONTRIBUTION,
  DATA_REQUEST,
  INTEREST,
  OUTCOME,
  REPORT,
  REVIEW,
  shortDate,
  type AddresseeState,
} from '#rules';
import type {
  AttendanceCase,
  ClearanceCase,
  ContributionCase,
  DataRequestCase,
  InterestCase,
  OutcomeCase,
  RecommendationCase,
  ReportCase,
  ReviewCase,
} from '#records/letters';
import type { Occasion } from './notice.js';

/** Why a letter that asks for an answer is no longer needed; null while an answer is owed. */
export function noAnswerOwed({ state }: RecommendationCase): string | null {
  const awaiting: readonly AddresseeState[] = AWAITING_ANSWER;
  return awaiting.includes(state)
    ? null
    : `No answer is owed: it is ${ADDRESSEE.states[state].is}.`;
}

/** Why a letter that asks for a review is no longer needed; null while one is owed. */
export function reviewNotOwed({ state }: ReviewCase): string | null {
  const isOwed = state === 'requested' || state === 'queried';
  return isOwed ? null : `No review is owed: it is ${REVIEW.states[state].is}.`;
}

/** Why a letter that asks for a contribution is no longer needed; null while one is awaited, and the review it is for. */
export function contributionNotOwed({ state, reviewState }: ContributionCase): string | null {
  if (state !== 'asked') return `No contribution is owed: it is ${CONTRIBUTION.states[state].is}.`;
  const isWritten = reviewState === 'requested' || reviewState === 'queried';
  return isWritten
    ? null
    : `No contribution is owed: the review is ${REVIEW.states[reviewState].is}.`;
}

/** Why a letter that asks for a report is no longer needed; null while its author owes one. */
export function reportNotOwed({ state }: ReportCase): string | null {
  const isOwed = state === 'commissioned' || state === 'drafting';
  return isOwed ? null : `No report is owed: it is ${REPORT.states[state].is}.`;
}

/** Why a letter that asks for a clearance is no longer needed; null while it is asked for and its report in clearance. */
export function clearanceNotOwed({ state, reportState }: ClearanceCase): string | null {
  if (state !== 'asked') return `No clearance is owed: it is ${CLEARANCE.states[state].is}.`;
  if (reportState === 'in clearance') return null;
  return `No clearance is owed: the report is ${REPORT.states[reportState].is}.`;
}

/** Why a letter that asks for an interest to be registered is no longer needed; null while it is to be. */
export function registrationNotOwed({ state }: InterestCase): string | null {
  return state === 'to be registered'
    ? null
    : `Nothing is to be registered: it is ${INTEREST.states[state].is}.`;
}

/** Why a letter that asks for an answer to a comment or a request is no longer needed; null while one is awaited. */
export function outcomeNotOwed({ state }: OutcomeCase): string | null {
  return state === 'sent' ? null : `No answer is awaited: it is ${OUTCOME.states[state].is}.`;
}

/** Why a letter that asks who will come is no longer needed; null while nobody said and the meeting stands. */
export function attendanceNotOwed(found: AttendanceCase): string | null {
  const { state, meetingState, heldOn, attendance } = found;
  if (state !== 'asked') return `Nothing is asked: it is ${ATTENDANCE_REQUEST.states[state].is}.`;
  const isOff = meetingState === 'cancelled' || meetingState === 'postponed';
  if (isOff) return `The meeting is ${meetingState}.`;
  const isMoved = attendance !== null && attendance.dueOn !== heldOn;
  return isMoved ? 'The meeting was moved: the officer asks again.' : null;
}

/** Why a letter that asks for data is no longer needed; null while it, or part of it, is awaited. */
export function dataNotOwed({ state }: DataRequestCase): string | null {
  const isAwaited = state === 'asked' || state === 'partly answered';
  return isAwaited ? null : `No data is awaited: it is ${DATA_REQUEST.states[state].is}.`;
}

/** Why the product writes to nobody: it went by post, or to a body that the record has no people of. Null while it is to write. */
export function sentOnPaper({ case: found }: Occasion<OutcomeCase>): string | null {
  if (found.authorityId === null)
    return `The officer writes to ${found.to}: the record has no people of it.`;
  return found.sentHow === 'post' ? 'The officer sent it by post.' : null;
}

/** Why the reminder behind a letter is no longer true; null while its clock runs to the date it spoke of. */
export function reminderVoid({ reminder }: Occasion): string | null {
  if (reminder === null) return null;
  if (!reminder.isRunning) return 'The clock has stopped.';
  if (reminder.dueOn === reminder.spokeOf) return null;
  return `The date moved from ${shortDate(reminder.spokeOf)} to ${shortDate(reminder.dueOn)}.`;
}

/** Why a letter before or on a due date is no longer true; null until that date has passed. */
export function dateHasPassed({ reminder, today }: Occasion): string | null {
  if (reminder === null || today <= reminder.dueOn) return null;
  return `The date passed on ${shortDate(reminder.dueOn)}: the next letter says that it is overdue.`;
}
