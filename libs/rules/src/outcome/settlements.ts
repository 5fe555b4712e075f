import type { OutcomeKind } from './outcome-kinds.js';

/** What the committee's officer can record that became of an outcome, with the reason beside it. */
export const SETTLEMENTS = {
  'taken up': 'Taken up',
  'taken up in part': 'Taken up in part',
  'not taken up': 'Not taken up',
  noted: 'Noted',
  given: 'Given',
  'given in part': 'Given in part',
  'not given': 'Not given',
  considered: 'Considered',
  ended: 'Ended',
  'no longer relevant': 'No longer relevant',
} as const;

export type Settlement = keyof typeof SETTLEMENTS;

const OF_A_BODY = ['taken up', 'taken up in part', 'not taken up', 'noted'] as const;
const ALWAYS = 'no longer relevant';

/** How an outcome of each kind can be settled. A body that does not take up a comment has answered it all the same. */
export const SETTLED_AS = {
  comment: [...OF_A_BODY, ALWAYS],
  'information request': ['given', 'given in part', 'not given', ALWAYS],
  'standing request': ['ended', ALWAYS],
  referral: [...OF_A_BODY, ALWAYS],
  deferral: ['considered', ALWAYS],
} as const satisfies Record<OutcomeKind, readonly Settlement[]>;

/** Whether an outcome of this kind can be settled so. */
export function maySettleAs(kind: OutcomeKind, settlement: Settlement): boolean {
  const ways: readonly Settlement[] = SETTLED_AS[kind];
  return ways.includes(settlement);
}
