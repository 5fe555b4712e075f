import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const escalate = { ...remind, track: 'escalate', letter: 'review-escalated' } as const;
const due = {
  ...remind,
  letter: 'review-due',
  to: ['priority lead'],
} as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'review-overdue',
  to: ['priority lead', 'deputy'],
} as const satisfies Partial<Rung>;

/** The ladder of a priority review: its lead, then the deputy, then the two chairs. */
export const REVIEW_LADDER = ladder([
  { ...due, key: 'D-28', offset: -28 },
  { ...due, key: 'D-14', offset: -14 },
  { ...due, key: 'D-7', offset: -7 },
  { ...due, key: 'D-3', offset: -3 },
  { ...due, key: 'D', offset: 0 },
  { ...overdue, key: 'D+7', offset: 7 },
  { ...overdue, key: 'D+14', offset: 14 },
  { ...overdue, key: 'D+21', offset: 21 },
  { ...overdue, key: 'D+28', offset: 28 },
  { ...escalate, key: 'D+14', offset: 14, to: ['working-group chair'] },
  { ...escalate, key: 'D+28', offset: 28, to: ['partnership chair'] },
]);
