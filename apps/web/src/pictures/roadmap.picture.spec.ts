import { expect, test } from '@jest/globals';
import type { ActionLine, PlanLine } from '#records/plans';
import { localDate } from '#rules';
import { roadmapPicture } from './roadmap.picture.js';

const plan: PlanLine = {
  id: 'plan',
  councilId: 'council',
  partnership: null,
  slug: 'plan',
  title: 'Action Plan 2023/24',
  startsOn: localDate('2023-04-01'),
  endsOn: localDate('2024-03-31'),
  isDraft: false,
  agreedOn: null,
  agreedMinute: null,
  actions: 4,
};
const action = (reference: string, more: Partial<ActionLine>): ActionLine => ({
  id: reference,
  version: 1,
  plan: plan.title,
  planSlug: 'plan',
  group: 'Knife crime',
  reference,
  wording: 'Do it.',
  dueRaw: 'Sept 2023',
  dueStart: localDate('2023-09-01'),
  dueEnd: localDate('2023-09-30'),
  duePrecision: 'month',
  funding: '',
  state: 'in progress',
  priority: null,
  prioritySlug: null,
  agencies: [],
  moves: [],
  lookDue: null,
  inAll: 4,
  ...more,
});
const move = {
  fromRaw: 'June 2023',
  fromEnd: localDate('2023-06-30'),
  toRaw: 'Sept 2023',
  toEnd: localDate('2023-09-30'),
  reason: 'Why.',
  agreedBy: 'The chair',
  on: localDate('2023-06-01'),
};
const ongoing = { dueRaw: 'On-going', dueStart: null, dueEnd: null, duePrecision: 'none' } as const;
const actions = [
  action('1.1', {}),
  action('1.2', { moves: [move] }),
  action('1.3', ongoing),
  action('2.1', { group: 'Burglary', state: 'verified', dueEnd: localDate('2022-11-30') }),
];

test('the roadmap draws what its table tells: every action once, in its group, each of its days', () => {
  const picture = roadmapPicture(plan, { actions, today: localDate('2023-11-01') });
  expect(picture.title).toBe('Of 4 actions, 1 done, 2 overdue and 1 moved');
  expect(picture.groups.map(({ name }) => name)).toEqual(['Knife crime', 'Burglary']);
  const rows = picture.groups.flatMap((group) => group.rows);
  expect(rows.map(({ reference, due, state, slip }) => [reference, due, state, slip])).toEqual([
    ['1.1', 'Sept 2023', 'In progress', null],
    ['1.2', 'Sept 2023', 'In progress', 'moved once, 3 months'],
    ['1.3', 'On-going', 'In progress', null],
    ['2.1', 'Sept 2023', 'Verified', null],
  ]);
  expect(rows.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([
    ['overdue'],
    ['moved', 'overdue'],
    [],
    ['done'],
  ]);
  expect(rows.map(({ before }) => before)).toEqual([[], ['June 2023'], [], []]);
  for (const { marks, before } of rows) {
    expect(marks.filter(({ kind }) => kind === 'moved')).toHaveLength(before.length);
  }
  expect(rows.map(({ bar }) => bar !== null)).toEqual([false, false, true, false]);
});

test('no date falls off the roadmap, however far it lies from the plan year', () => {
  const far = [...actions, action('9', { dueEnd: localDate('2027-01-31') })];
  const picture = roadmapPicture(plan, { actions: far, today: localDate('2023-11-01') });
  for (const { rows, width } of picture.groups) {
    for (const mark of rows.flatMap(({ marks }) => marks)) {
      expect(mark.at).toBeGreaterThanOrEqual(0);
      expect(mark.at).toBeLessThanOrEqual(width);
    }
  }
  expect(picture.years).toBe('30 November 2022 to 31 January 2027');
});

test('a plan without actions says so', () => {
  const { empty, groups } = roadmapPicture(plan, { actions: [], today: localDate('2023-11-01') });
  expect(empty).toBe('The plan has no actions.');
  expect(groups).toEqual([]);
});
