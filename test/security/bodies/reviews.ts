import { MARK, REASON, type Bodies } from './words.js';

const STEP = {
  what: 'decision',
  name: 'The partnership decides',
  month: '3',
  dayRule: 'working day',
  day: '1',
  askedAhead: '28',
};

/** What is sent about the pattern of a partnership's year, its reviews and their returns. */
export const REVIEW_BODIES: Bodies = {
  'partnerships/pattern': { pattern: 'every quarter' },
  'pattern/steps': STEP,
  'steps/removal': {},
  'review removal': {},
  'partnerships/planning': { year: '2023', fingerprint: MARK },
  'review review-cycle': { pattern: 'every quarter' },
  'review steps': { ...STEP, month: 3, day: 1, askedAhead: 28, priorities: [] },
  'review years': { year: 2023, fingerprint: MARK },
  'review check': {},
  'review measures': { value: '12', asAt: '2023-07-01', source: 'The police' },
  'review actions': { says: 'no change' },
  'review draft': { fields: { whatChanged: 'A crossing.' }, version: 0 },
  'review hand-over': REASON,
  'review withdrawal': REASON,
  'review partners': {
    email: 'somebody@partner.example',
    name: 'A partner',
    post: 'Manager',
    question: 'How many?',
    due: '2023-12-01',
  },
  'review contributions': {
    email: 'somebody@partner.example',
    name: 'A partner',
    post: 'Manager',
    question: 'How many?',
    due: '2023-12-01',
  },
  'review taking-in': {},
  'review settlement': { ...REASON, becomes: 'accept' },
};
