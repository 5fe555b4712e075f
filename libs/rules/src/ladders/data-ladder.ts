import { ladder, type Rung } from './rung.js';

const remind = { anchor: 'due', unit: 'days', track: 'remind' } as const;
const due = {
  ...remind,
  letter: 'data-due',
  to: ['data provider'],
} as const satisfies Partial<Rung>;
const overdue = {
  ...remind,
  letter: 'data-overdue',
  to: ['data provider'],
} as const satisfies Partial<Rung>;

/** The ladder of a request for data: whoever is to give it, every week once it is late, and a word to the officer. */
export const DATA_LADDER = ladder([
  { ...due, key: 'D-7', offset: -7 },
  { ...due, key: 'D', offset: 0 },
  { ...overdue, key: 'D+7', offset: 7 },
  { ...overdue, key: 'D+14', offset: 14 },
  { ...overdue, key: 'D+21', offset: 21 },
  { ...overdue, key: 'D+28', offset: 28 },
  {
    ...remind,
    key: 'D+14',
    offset: 14,
    track: 'escalate',
    letter: 'data-unanswered',
    to: ['officer'],
  },
]);
