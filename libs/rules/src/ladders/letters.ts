/** The letters a rung may send; each has a folder among the notices. */
export const LETTERS = [
  'recommendation-not-acknowledged',
  'response-due-soon',
  'response-due-today',
  'response-overdue',
  'recommendation-escalated',
  'progress-due',
  'review-due',
  'review-overdue',
  'review-escalated',
  'report-due',
  'report-overdue',
  'clearance-due',
  'clearance-overdue',
  'interest-registration-due',
  'interest-registration-overdue',
  'outcome-due',
  'outcome-overdue',
  'attendance-due',
  'attendance-unanswered',
  'recheck-due',
  'data-due',
  'data-overdue',
  'data-unanswered',
  'action-look-due',
] as const;

export type LetterName = (typeof LETTERS)[number];
