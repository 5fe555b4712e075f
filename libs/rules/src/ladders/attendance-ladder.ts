import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'attendance-due',
  to: ['contact'],
} as const satisfies Partial<Rung>;

/** The ladder of a request to attend, due on the day of the meeting: its authority twice, and a word to the officer. */
export const ATTENDANCE_LADDER = ladder([
  { ...due, key: 'D-7', offset: -7 },
  { ...due, key: 'D-3', offset: -3 },
  {
    ...remind,
    key: 'D-3',
    offset: -3,
    track: 'escalate',
    letter: 'attendance-unanswered',
    to: ['officer'],
  },
]);
