import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'working days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'report-due',
  to: ['report author'],
} as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'report-overdue',
  to: ['report author', 'officer'],
} as const satisfies Partial<Rung>;

/** The ladder of a commissioned report: its author, and the officer once it is late. */
export const REPORT_LADDER = ladder([
  { ...due, key: 'D-10', offset: -10 },
  { ...due, key: 'D-5', offset: -5 },
  { ...due, key: 'D-2', offset: -2 },
  { ...due, key: 'D', offset: 0 },
  { ...overdue, key: 'D+1', offset: 1 },
  { ...overdue, key: 'D+3', offset: 3 },
  { ...overdue, key: 'D+5', offset: 5 },
]);
