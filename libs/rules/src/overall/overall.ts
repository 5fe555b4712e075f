import type { Decision } from '../answers/index.js';
import { shortDate, type LocalDate } from '../calendar/index.js';
import { ADDRESSEE, AWAITING_ANSWER, type AddresseeState } from '../recommendation/index.js';

/** How far a recommendation is over all the authorities it was made to, in the two ways that are never one. */
export const OVERALL = {
  none: { answered: 'No answer yet', accepted: 'Nothing accepted' },
  partial: { answered: 'Answered in part', accepted: 'Accepted in part' },
  complete: { answered: 'Answered by all', accepted: 'Accepted in full' },
  late: { answered: 'Answer overdue', accepted: 'Past its target date' },
} as const satisfies Record<string, { readonly answered: string; readonly accepted: string }>;

export type OverallState = keyof typeof OVERALL;

/** One authority asked, as far as the whole depends on it. Dates are local. */
export interface OverallPart {
  readonly authority: string;
  readonly state: AddresseeState;
  /** Of the answer that stands; null before any. */
  readonly decision: Decision | null;
  /** When the answer that is owed is due; null when none is. */
  readonly dueOn: LocalDate | null;
  /** By when the authority means to have done it, as last agreed; null when nobody said. */
  readonly targetOn: LocalDate | null;
}

/** One derived state, with the fact behind it of each authority. */
export interface Derived {
  readonly is: OverallState;
  readonly because: readonly string[];
}

/** States an accepted recommendation can be late in: neither claimed, nor paused, nor closed. */
export const STILL_TO_DO = ['responded', 'considered', 'in progress'] as const;
/** States of a recommendation that was asked of nobody. */
export const ASKS_NOBODY = ['drafted', 'fallen'] as const;

/**
 * What all the authorities of one recommendation have answered, and what of it is accepted, on a local date. Late is told
 * before all else: an answer past its due date, an accepted action past its target date. Closed without an answer counts
 * in neither.
 */
export function overallOf(
  asked: readonly OverallPart[],
  today: LocalDate,
): { readonly answered: Derived; readonly accepted: Derived } {
  const parts = asked.filter((part) => isOwed(part) || part.decision !== null);
  const lateAnswers = parts.some((part) => isOwed(part) && isBefore(part.dueOn, today));
  const lateActions = parts.some((part) => isLateAction(part, today));
  return {
    answered: {
      is: lateAnswers ? 'late' : share(parts, isAnswered, isAnswered),
      because: parts.map((part) => answerOf(part, today)),
    },
    accepted: {
      is: lateActions ? 'late' : share(parts, isAccepted, isAcceptedInFull),
      because: parts.map((part) => acceptanceOf(part, today)),
    },
  };
}

const isOneOf = (states: readonly AddresseeState[], state: AddresseeState): boolean =>
  states.includes(state);
const isBefore = (date: LocalDate | null, today: LocalDate): boolean =>
  date !== null && date < today;
const isOwed = ({ state }: OverallPart): boolean =>
  state === 'made' || isOneOf(AWAITING_ANSWER, state);
const isAnswered = (part: OverallPart): boolean => part.decision !== null && !isOwed(part);
const isAccepted = (part: OverallPart): boolean =>
  isAnswered(part) && part.decision !== 'not accepted';
const isAcceptedInFull = (part: OverallPart): boolean =>
  isAccepted(part) && part.decision !== 'accepted in part';
const isLateAction = (part: OverallPart, today: LocalDate): boolean =>
  isAccepted(part) && isOneOf(STILL_TO_DO, part.state) && isBefore(part.targetOn, today);

function share(
  parts: readonly OverallPart[],
  some: (part: OverallPart) => boolean,
  all: (part: OverallPart) => boolean,
): OverallState {
  if (!parts.some(some)) return 'none';
  return parts.every(all) ? 'complete' : 'partial';
}

function answerOf(part: OverallPart, today: LocalDate): string {
  const { authority, dueOn, state, decision } = part;
  if (isAnswered(part)) return `${authority} answered: ${decision ?? ''}.`;
  const due = dueOn === null ? '' : `, due ${shortDate(dueOn)}`;
  const late = isBefore(dueOn, today) ? ', overdue' : '';
  return `${authority} has not answered: it is ${ADDRESSEE.states[state].is}${due}${late}.`;
}

function acceptanceOf(part: OverallPart, today: LocalDate): string {
  const { authority, targetOn, state, decision } = part;
  if (!isAnswered(part)) return `${authority} has not answered.`;
  const by = targetOn === null ? '' : `, to be done by ${shortDate(targetOn)}`;
  const late = isLateAction(part, today) ? ', which has passed' : '';
  return `${authority}: ${decision ?? ''}${by}${late}; it is ${ADDRESSEE.states[state].is}.`;
}
