import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'working days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'clearance-due',
  to: ['clearing officer'],
} as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'clearance-overdue',
  to: ['clearing officer', 'officer'],
} as const satisfies Partial<Rung>;

/** The ladder of a clearance: whoever is to give it, and the officer once it is late. */
export const CLEARANCE_LADDER = ladder([
  { ...due, key: 'D-2', offset: -2 },
  { ...due, key: 'D', offset: 0 },
  { ...overdue, key: 'D+1', offset: 1 },
  { ...overdue, key: 'D+3', offset: 3 },
]);
