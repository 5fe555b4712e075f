import { ladder } from './rung.js';

const remind = {
  anchor: 'due',
  unit: 'days',
  track: 'remind',
  letter: 'progress-due',
} as const;

/** The ladder of a progress update: the contact, joined by the officer once it is a week late. */
export const PROGRESS_LADDER = ladder([
  { ...remind, key: 'D-14', offset: -14, to: ['contact'] },
  { ...remind, key: 'D', offset: 0, to: ['contact'] },
  { ...remind, key: 'D+7', offset: 7, to: ['contact', 'officer'] },
  { ...remind, key: 'D+14', offset: 14, to: ['contact', 'officer'] },
]);
