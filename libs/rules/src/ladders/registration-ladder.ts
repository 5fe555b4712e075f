import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'interest-registration-due',
  to: ['declaring member'],
} as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'interest-registration-overdue',
  to: ['declaring member', 'monitoring officer'],
} as const satisfies Partial<Rung>;

/** The ladder of an interest to be registered: the member who declared it, and the monitoring officer once it is late. */
export const REGISTRATION_LADDER = ladder([
  { ...due, key: 'D-14', offset: -14 },
  { ...due, key: 'D-7', offset: -7 },
  { ...due, key: 'D-3', offset: -3 },
  { ...overdue, key: 'D+1', offset: 1 },
  { ...overdue, key: 'D+7', offset: 7 },
]);
