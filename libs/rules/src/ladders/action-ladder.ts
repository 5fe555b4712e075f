import { ladder } from './rung.js';

const look = {
  anchor: 'due',
  unit: 'days',
  track: 'remind',
  letter: 'action-look-due',
} as const;

/** The ladder of an action: its accountable lead before its date or, of an ongoing one, once a quarter; the priority's lead, and the officer when it is late. */
export const ACTION_LADDER = ladder([
  { ...look, key: 'D-14', offset: -14, to: ['contact', 'priority lead'] },
  { ...look, key: 'D', offset: 0, to: ['contact', 'priority lead'] },
  { ...look, key: 'D+14', offset: 14, to: ['contact', 'priority lead', 'officer'] },
]);
