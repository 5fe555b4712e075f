import { REASON, type Bodies } from './words.js';

const WORDS = {
  reference: '1.1',
  group: 'Roads',
  wording: 'Paint the crossings.',
  leads: 'police',
};
const NEW_ACTION = { ...WORDS, due: 'Sept 2023' };
const PROJECT = {
  name: 'Crossings',
  source: 'Safer roads fund',
  award: '1,000',
  startsOn: '2023-04-01',
  endsOn: '2024-03-31',
};
const EVENT = {
  kind: 'workshop',
  title: 'Road safety day',
  startsOn: '2023-11-20',
  endsOn: '2023-11-20',
};

/** What is sent about action plans, their actions, projects paid by a grant and dated events. */
export const PLAN_BODIES: Bodies = {
  'plans/new': { title: 'The next plan', startsOn: '2024-04-01', endsOn: '2025-03-31' },
  'action-plans': { title: 'The next plan', startsOn: '2024-04-01', endsOn: '2025-03-31' },
  'plan agreement': { on: '2023-07-12', minute: 'CSP 1' },
  'plan partnership': { partnership: 'no-partnership' },
  'plan carrying-forward': { to: 'no-plan', actions: [], ...REASON },
  'plan new': NEW_ACTION,
  'plan actions': NEW_ACTION,
  'action update': { rating: 'on track', text: 'Half are painted.' },
  'action no-change': {},
  'action claim': { text: 'All are painted.' },
  'action date': { due: 'Nov 2023', reason: 'Rain.', agreedBy: 'The working group' },
  'action change': { ...WORDS, ...REASON },
  'action accountable': { accountable: 'nobody' },
  'action links': { priorities: [] },
  'action supersession': { successor: 'nothing', ...REASON },
  'action pause': REASON,
  'action resumption': {},
  'action cancellation': REASON,
  'action verification': {},
  'action query': REASON,
  'projects/new': PROJECT,
  'project projects': PROJECT,
  'project change': PROJECT,
  'project spend': { spent: '10', asAt: '2023-07-01' },
  'project outcome': { on: '2023-07-01', outcome: 'Painted.' },
  'events/new': EVENT,
  'partnership event events': EVENT,
  'partnership event change': EVENT,
  'partnership event cancellation': REASON,
};
