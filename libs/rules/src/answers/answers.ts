/** The four answers an authority can give. A rejection is a lawful answer. */
export const DECISIONS = {
  accepted: { label: 'Accepted', reasonNeeded: false, actionNeeded: true },
  'accepted in part': { label: 'Accepted in part', reasonNeeded: true, actionNeeded: true },
  'not accepted': { label: 'Not accepted', reasonNeeded: true, actionNeeded: false },
  'already in place': { label: 'Already in place', reasonNeeded: true, actionNeeded: false },
} as const;

export type Decision = keyof typeof DECISIONS;

/** How a recommendation can be closed by the committee. */
export const CLOSURES = {
  implemented: 'Implemented',
  partly: 'Partly implemented',
  superseded: 'Superseded',
  withdrawn: 'Withdrawn',
  'rejection accepted': 'Rejection accepted',
  'no longer relevant': 'No longer relevant',
} as const;

export type Closure = keyof typeof CLOSURES;

/** What the committee can make of a response. */
export const OUTCOMES = {
  satisfied: 'Satisfied with the response',
  'more information': 'More information wanted',
  'invite back': 'Authority invited back',
  'accept the rejection': 'Rejection accepted',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** Whether the committee can make that of an answer: only what was rejected, whole or in part, has a rejection to accept. */
export const fitsAnswer = (outcome: string | undefined, decision: Decision): boolean =>
  outcome !== 'accept the rejection' ||
  decision === 'not accepted' ||
  decision === 'accepted in part';

/** The outcomes after which the authority can be asked to answer again. */
export const ASKS_FOR_MORE: readonly Outcome[] = ['more information', 'invite back'];
