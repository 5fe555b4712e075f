import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'contribution-due',
  to: ['contributor'],
} as const satisfies Partial<Rung>;

/** The ladder of what a partner is asked for: reminded before and on its day, and the lead told once it is late. */
export const CONTRIBUTION_LADDER = ladder([
  { ...due, key: 'D-3', offset: -3 },
  { ...due, key: 'D', offset: 0 },
  {
    ...remind,
    letter: 'contribution-overdue',
    to: ['contributor', 'priority lead'],
    key: 'D+3',
    offset: 3,
  },
]);
