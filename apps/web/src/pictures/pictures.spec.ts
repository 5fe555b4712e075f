import { expect, test } from '@jest/globals';
import { addDays, localDate } from '#rules';
import { achievedPicture } from './achieved.picture.js';
import { ageingPicture } from './ageing.picture.js';
import { answerTimesPicture } from './answer-times.picture.js';
import type { LifeFacts } from './life-of.js';
import { lifePicture } from './life.picture.js';

const today = localDate('2023-10-18');
const time = { authority: 'Marchfield Police', authoritySlug: 'police', allowed: 28 };

test('the title of a picture is what it finds', () => {
  const waiting = [
    { since: addDays(today, -91), count: 6 },
    { since: addDays(today, -20), count: 8 },
  ];
  const { title, bars, empty } = ageingPicture(waiting, today);
  expect(title).toBe('6 of 14 open recommendations have waited more than 90 days');
  expect(bars.map(({ label, count }) => `${label}: ${count}`)).toContain('91 to 180 days: 6');
  expect(empty).toBeNull();
  const longest = bars.find(({ count }) => count === 8);
  expect(bars.every(({ length }) => length <= (longest?.length ?? 0))).toBe(true);
});

test('where there is nothing to draw, it says what is true', () => {
  expect(ageingPicture([], today).empty).toBe('No recommendation is open, so nothing waits.');
  const none = { asked: 0, answered: 0, accepted: 0, achieved: 0 };
  expect(achievedPicture(none).empty).toContain('No recommendation was sent');
  expect(answerTimesPicture([]).empty).toContain('Nothing was sent');
});

test('a late answer has another shape than one in time, and one still awaited is a ring', () => {
  const sentOn = localDate('2023-07-19');
  const times = [
    { ...time, reference: 'A-1', sentOn, answeredOn: addDays(sentOn, 9), days: 9, isLate: false },
    { ...time, reference: 'A-2', sentOn, answeredOn: addDays(sentOn, 41), days: 41, isLate: true },
    { ...time, reference: 'A-3', sentOn, answeredOn: null, days: 91, isLate: true },
  ];
  const { title, rows } = answerTimesPicture(times);
  expect(title).toBe('1 of 2 answers came after the date');
  const [police] = rows;
  expect(police?.marks.map(({ kind }) => kind)).toEqual(['in-time', 'late', 'awaited']);
  expect(police?.marks[0]?.path).not.toBe(police?.marks[1]?.path);
  expect(police).toMatchObject({ answered: 2, late: 1, median: 25, awaited: 1, overdue: 1 });
});

const moves = [
  {
    fromDue: localDate('2023-08-16'),
    toDue: localDate('2023-09-13'),
    reason: 'The summer.',
    agreedBy: 'the chair',
    movedOn: localDate('2023-08-10'),
  },
];
const life: LifeFacts = {
  madeOn: localDate('2023-07-19'),
  sentOn: localDate('2023-07-19'),
  acknowledgedOn: null,
  clocks: [
    { kind: 'response', state: 'running', dueOn: localDate('2023-09-13'), endedOn: null, moves },
  ],
  responses: [],
  considerations: [],
  progress: [],
  closures: [],
};

test('a life keeps the date that moved, hollow, beside the one that holds', () => {
  const shown = lifePicture(life, { today, slug: 'police' });
  expect(shown?.title).toBe('Sent 91 days ago and not answered yet, 35 days past the date');
  expect(shown?.days.map(({ day, what, kind }) => [day, what, kind])).toEqual([
    ['19 July 2023', 'Made by the committee', 'happened'],
    ['19 July 2023', 'Sent', 'happened'],
    ['16 August 2023', 'Answer due, moved to 13 September 2023', 'moved'],
    ['13 September 2023', 'Answer due', 'due'],
    ['18 October 2023', 'Today', 'today'],
  ]);
  const places = shown?.days.map(({ at }) => at) ?? [];
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('there is no life before it is made', () => {
  expect(lifePicture({ ...life, madeOn: null }, { today, slug: 'police' })).toBeNull();
});
