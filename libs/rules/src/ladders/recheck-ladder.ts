import { ladder, type Rung } from './rung.js';

const due = {
  anchor: 'due',
  unit: 'days',
  track: 'remind',
  letter: 'recheck-due',
} as const satisfies Partial<Rung>;

/** The ladder of looking again at what was closed: the officer in time for an agenda, then the chair too. */
export const RECHECK_LADDER = ladder([
  { ...due, key: 'D-28', offset: -28, to: ['officer'] },
  { ...due, key: 'D', offset: 0, to: ['officer', 'chair'] },
  { ...due, key: 'D+28', offset: 28, to: ['officer', 'chair'] },
]);
