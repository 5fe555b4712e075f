import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const escalate = { ...remind, track: 'escalate', letter: 'recommendation-escalated' } as const;
const soon = { ...remind, letter: 'response-due-soon' } as const;
const overdue = {
  ...remind,
  letter: 'response-overdue',
  to: ['signatory', 'officer'],
} as const satisfies Partial<Rung>;

/** The ladder of a response clock: asked to acknowledge, reminded, chased, then escalated. */
export const RESPONSE_LADDER = ladder([
  {
    key: 'A+3',
    anchor: 'start',
    offset: 3,
    unit: 'working days',
    letter: 'recommendation-not-acknowledged',
    to: ['contact', 'officer'],
    track: 'acknowledge',
    unless: 'acknowledged',
  },
  { ...soon, key: 'D-14', offset: -14, to: ['contact'], unless: 'window under 21 days' },
  { ...soon, key: 'D-7', offset: -7, to: ['contact', 'signatory'] },
  { ...soon, key: 'D-3', offset: -3, to: ['contact', 'signatory', 'officer'] },
  {
    ...remind,
    key: 'D',
    offset: 0,
    letter: 'response-due-today',
    to: ['contact', 'signatory', 'officer'],
  },
  { ...overdue, key: 'D+1', offset: 1 },
  { ...overdue, key: 'D+7', offset: 7 },
  { ...overdue, key: 'D+14', offset: 14 },
  { ...overdue, key: 'D+21', offset: 21 },
  { ...escalate, key: 'D+14', offset: 14, to: ['senior officer', 'chair'] },
  { ...escalate, key: 'D+28', offset: 28, to: ['chief officer', 'chair'], orMeetings: 2 },
]);
