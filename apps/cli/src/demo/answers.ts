import type { LocalDate } from '#rules';
import type { Answer } from '../staging/steps.js';

/** An answer that accepts, saying what is done by when. */
export function accepted(action: string, owner: string, targetDate: LocalDate): Answer {
  return { decision: 'accepted', reason: null, action, owner, targetDate };
}

/** The answers the demonstration needs beside acceptance. */
export const ANSWERS = {
  rejected: {
    decision: 'not accepted',
    reason: 'The cameras would cost more than the burglaries they prevent.',
    action: null,
    owner: null,
    targetDate: null,
  },
  vague: {
    decision: 'already in place',
    reason: 'Noted.',
    action: null,
    owner: null,
    targetDate: null,
  },
} as const satisfies Record<string, Answer>;
