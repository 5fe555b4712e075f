import type { Audience } from './audiences.js';
import { LADDERS, type LadderName } from './ladders.js';
import type { LetterName } from './letters.js';
import type { Rung } from './rung.js';

interface LadderTerms {
  /** What runs out on the due date, as a heading says it. */
  readonly label: string;
  /** What its clock starts with and what it waits for. */
  readonly describes: string;
  /** Whom its letters can reach beside those the default speaks to. */
  readonly also: readonly Audience[];
}

/** Each ladder in words, and whom it may speak to beside those of its default. */
export const LADDER_TERMS = {
  response: {
    label: 'Answer to a recommendation',
    describes: 'From the day the recommendation is sent until the authority answers.',
    also: ['monitoring officer'],
  },
  review: {
    label: 'Review of a priority',
    describes: 'From the day the review is asked for until its lead returns it.',
    also: ['officer'],
  },
  contribution: {
    label: 'Contribution to a review',
    describes: 'From the day a partner is asked until the contribution comes.',
    also: ['officer'],
  },
  progress: {
    label: 'Progress update',
    describes: 'From the last update on an accepted recommendation until the next.',
    also: ['signatory', 'chair'],
  },
  report: {
    label: 'Commissioned report',
    describes: 'From the commission until the author completes the report.',
    also: ['chair'],
  },
  clearance: {
    label: 'Clearance of a report',
    describes: 'From the day the clearance is asked for until it is given.',
    also: [],
  },
  registration: {
    label: 'Registration of an interest',
    describes: 'From the disclosure until the interest is in the register.',
    also: ['officer'],
  },
  outcome: {
    label: 'Answer to a comment or request',
    describes: 'From the day it is sent until the body answers.',
    also: ['signatory', 'chair'],
  },
  attendance: {
    label: 'Request to attend a meeting',
    describes: 'From the request until the authority says whether it comes.',
    also: ['signatory', 'chair'],
  },
  recheck: {
    label: 'Looking again at what was closed',
    describes: 'From the closure until the committee looks again.',
    also: [],
  },
  action: {
    label: 'Action of a plan',
    describes:
      'Until the date of an action, until it is claimed complete; of an ongoing one, from its last update until the next, a quarter later.',
    also: ['signatory', 'deputy'],
  },
  data: {
    label: 'Request for data',
    describes: 'From the day a partner is asked until what was asked for has come.',
    also: ['working-group chair'],
  },
} as const satisfies Record<LadderName, LadderTerms>;

/** Whether a text names a ladder. */
export function isLadderName(text: string): text is LadderName {
  return Object.hasOwn(LADDERS, text);
}

/** The letters a rung of this ladder may send. */
export function lettersOf(name: LadderName): readonly LetterName[] {
  const rungs: readonly Rung[] = LADDERS[name];
  return [...new Set(rungs.map(({ letter }) => letter))];
}

/** Whom a rung of this ladder may speak to. */
export function audiencesAllowed(name: LadderName): readonly Audience[] {
  const rungs: readonly Rung[] = LADDERS[name];
  return [...new Set([...rungs.flatMap(({ to }) => to), ...LADDER_TERMS[name].also])];
}
