import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const due = { ...remind, letter: 'outcome-due', to: ['contact'] } as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'outcome-overdue',
  to: ['contact', 'officer'],
} as const satisfies Partial<Rung>;

/** The ladder of a comment or a request that is to be answered by a date: its body, and the officer once it is late. */
export const OUTCOME_LADDER = ladder([
  { ...due, key: 'D-7', offset: -7 },
  { ...due, key: 'D-3', offset: -3 },
  { ...due, key: 'D', offset: 0 },
  { ...overdue, key: 'D+1', offset: 1 },
  { ...overdue, key: 'D+7', offset: 7 },
]);
