import { expect, test } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import {
  actionsInWords,
  composeSummary,
  measuresInWords,
  projectInWords,
  summaryReport,
  type SummedAction,
  type YearFound,
} from './index.js';

const action = (reference: string, more: Partial<SummedAction> = {}): SummedAction => ({
  id: reference,
  plan: 'The plan',
  planSlug: 'plan',
  reference,
  wording: `Do ${reference}.`,
  dueRaw: 'June 2023',
  state: 'verified',
  isOverdue: false,
  moves: 0,
  ...more,
});
const shared = action('1.2', { state: 'in progress', isOverdue: true, moves: 1 });
const priority = (
  name: string,
  actions: readonly SummedAction[],
): YearFound['priorities'][number] => ({
  name,
  slug: name.toLowerCase(),
  number: 1,
  leads: ['A lead'],
  ledBy: ['Head of roads'],
  reviews: [{ cycle: 'June', dueOn: localDate('2023-06-30'), rating: null, changed: null }],
  projects: [
    {
      name: 'Lights',
      slug: 'lights',
      source: 'A fund',
      awardPence: 200_000,
      spentPence: null,
      spentAsAt: null,
      outcome: null,
    },
  ],
  measures: [
    { name: 'Fires', slug: 'fires', wanted: '', verdict: 'no figure', sentence: 'No figure yet.' },
  ],
  actions,
  concerns: [
    {
      cycle: 'June',
      words: 'Too slow.',
      item: 3,
      outcome: 'agreed: ask the fire service.',
      minute: '14',
      decidedOn: localDate('2023-07-01'),
    },
  ],
});
const found: YearFound = {
  council: 'Marchfield County Council',
  partnership: 'The partnership',
  partnershipSlug: 'partnership',
  committee: 'Crime and Disorder Committee',
  from: localDate('2023-04-01'),
  to: localDate('2024-03-31'),
  asAt: localDate('2023-07-03'),
  priorities: [priority('Roads', [action('1.1'), shared]), priority('Fires', [shared])],
  otherProjects: [],
  others: [action('9', { state: 'cancelled' })],
};

test('an action that serves two priorities counts once in the whole, and once in each', () => {
  const summary = composeSummary(found);
  expect(actionsInWords(summary.actions)).toBe(
    '3 actions: 1 verified, 1 under way, 1 superseded or cancelled; 1 overdue, 1 with a date that was moved',
  );
  expect(summary.priorities.map(({ plans }) => plans[0]?.all)).toEqual([2, 1]);
  expect(measuresInWords(summary.measures)).toBe('2 no figure yet');
  expect(summary.concerns).toBe(2);
});

test.each(['scrutiny', 'cabinet'] as const)(
  'the draft in the %s form has what the form has a field for, and invents nothing',
  (template) => {
    let last = 0;
    const report = summaryReport(composeSummary(found), {
      template,
      by: 'An officer',
      contact: 'An officer',
      to: 'The committee',
      newId: () => String((last += 1)),
    });
    const headings = report.sections.map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(['The year in figures', 'Roads', 'Fires']));
    const words = JSON.stringify(report);
    expect(words).toContain('June: not returned');
    expect(words).toContain('Fires: No figure yet.');
    expect(words).toContain(
      'Lights (A fund): £2,000 awarded, no spending is reported; no outcome is recorded.',
    );
    expect(words).toContain(
      'Concern, June: Too slow. The partnership decided on it (minute 14). Agreed: ask the fire service."',
    );
    expect(words).toContain('2 priorities as at Monday 3 July 2023. 3 actions: 1 verified,');
    expect(words).toContain('In The plan, 2 actions: 1 verified,');
    expect(words).toContain('Led by Head of roads.');
    expect(words).not.toContain('A lead');
    expect(Object.keys(report.fields)).toEqual(
      template === 'scrutiny'
        ? ['by', 'to', 'subject', 'summary', 'contact']
        : ['reportOf', 'summary', 'contactOfficers'],
    );
    expect(new Set(report.sections.map(({ id }) => id)).size).toBe(report.sections.length);
  },
);

test('a project that spent more than its award says by how much', () => {
  const project = {
    name: 'Warm spaces',
    slug: 'warm-spaces',
    source: 'A fund',
    awardPence: 3_000_000,
    spentAsAt: localDate('2023-07-03'),
    outcome: null,
  };
  expect(projectInWords({ ...project, spentPence: 3_140_000 })).toBe(
    'Warm spaces (A fund): £31,400 of £30,000 spent by 3 July 2023, £1,400 over the award; no outcome is recorded',
  );
  expect(projectInWords({ ...project, spentPence: 3_000_000 })).not.toContain('over');
});

test('a report of a summary that kept no posts names nobody', () => {
  const { ledBy: _, ...kept } = priority('Roads', []);
  const words = JSON.stringify(
    summaryReport(composeSummary({ ...found, priorities: [kept] }), {
      template: 'scrutiny',
      by: 'An officer',
      contact: 'An officer',
      to: 'The committee',
      newId: () => 'an id',
    }),
  );
  expect(words).not.toContain('Led by');
});
