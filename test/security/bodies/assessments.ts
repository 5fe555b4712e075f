import { REASON, type Bodies } from './words.js';

const FINDING = {
  title: 'Burglary moved',
  evidence: 'Reports rose.',
  restsOn: 'The workshop.',
  priority: 'road-safety',
  proposal: 'keep',
  proposed: 'Keep it.',
};
const ASKED = {
  authority: 'police',
  asked: 'Reported burglary | 2022/23 | a table by month',
  due: '2023-10-02',
};
const YEAR = { year: '2051/52', closesOn: '2023-11-30' };
const SUMMARY = { committee: 'crime-and-disorder', from: '2023-04-01', to: '2022-03-31' };

/** What is sent about a strategic assessment, the data asked for it, and the summary of a year. */
export const ASSESSMENT_BODIES: Bodies = {
  'assessment/new': YEAR,
  assessments: YEAR,
  'assessment workshop': {
    on: '2023-12-06',
    at: '10:00',
    place: 'County Hall',
    about: '',
    invited: [],
  },
  'data-set': {},
  'workshop-cancellation': REASON,
  'workshop-notes': { on: '2023-07-19', notes: 'Ten came.' },
  'findings-finished': {},
  'findings-reopened': REASON,
  'assessment edition': { edition: '00000000-0000-4000-8000-000000000000' },
  'requests/new': ASKED,
  'data-requests': ASKED,
  'findings/new': FINDING,
  'assessment findings': FINDING,
  'findings/removal': {},
  'requests/answer': {
    kind: 'declined',
    text: 'It is not ours.',
    how: 'email',
    receivedOn: '2023-07-19',
  },
  'data-requests/answer': {
    kind: 'declined',
    text: 'It is not ours.',
    how: 'email',
    receivedOn: '2023-07-19',
  },
  'assessment withdrawal': REASON,
  again: { wanted: 'The wards.', due: '2023-10-30' },
  'performance-summary': SUMMARY,
  'performance-summaries': SUMMARY,
  'performance-summary/agenda': { meeting: '2023-12-05' },
  'performance-summaries/agenda': { meeting: '2023-12-05' },
};
