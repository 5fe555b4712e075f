import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, localDate, periodFrom, type Direction, type Target } from '#rules';
import type { MeasureRow, ObservationRow } from './measure-rows.js';
import { standingsOf } from './standings.js';

const TODAY = localDate('2026-11-21');
const TARGETS: readonly Target[] = [
  { kind: 'same period' },
  { kind: 'last year', byPercent: 5 },
  { kind: 'maintained', from: 110, to: 140 },
];

const observed = (at: number, value: number, revision: number): ObservationRow => {
  const startsOn = addMonths(localDate('2023-01-01'), at * 3);
  const period = periodFrom('quarter', startsOn);
  if (period === null) throw new Error(`${startsOn} begins no quarter`);
  return {
    periodKind: 'quarter',
    startsOn,
    endsOn: period.endsOn,
    revision,
    value,
    part: null,
    whole: null,
    asAt: period.endsOn,
    source: 'Police',
    isProvisional: false,
    reason: revision > 1 ? 'Late returns.' : null,
  };
};

const rowOf = (target: Target, direction: Direction, observations: ObservationRow[]) =>
  ({
    id: 'm',
    slug: 'thefts',
    name: 'Thefts',
    unit: 'offences',
    kind: target.kind,
    target,
    direction,
    periodKind: 'quarter',
    decimals: 0,
    hidesBelow: 100,
    source: 'Police',
    isPublic: true,
    planId: null,
    endedOn: null,
    version: 1,
    councilId: 'c',
    priorityId: 'p',
    priority: 'Burglary',
    prioritySlug: 'burglary',
    observations,
    breaks: [],
    parts: [],
    sumOf: [],
    plan: null,
    isAsked: true,
  }) satisfies MeasureRow;

/** Counts below a hundred that no date and no sum of shown ones is written with. */
const SMALL = /(?<![\d-])(?:6\d|7\d|8\d)(?![\d-])/;

test('whatever is entered and revised, a number that is too small to show is nowhere in how a measure stands', () => {
  const small = fc.integer({ min: 60, max: 89 });
  const shown = fc.constantFrom(100, 200, 300, 400, 500);
  const values = fc.array(fc.array(fc.oneof(small, shown), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(
      values,
      fc.constantFrom(...TARGETS),
      fc.constantFrom<Direction>('lower', 'higher'),
      (given, target, direction) => {
        const rows = given.flatMap((revisions, at) =>
          revisions.map((value, index) => observed(at, value, index + 1)),
        );
        const told = JSON.stringify(standingsOf([rowOf(target, direction, rows)], TODAY));
        expect(told).not.toMatch(SMALL);
      },
    ),
  );
});

test('a figure that was small and no longer is tells what it is, not what it was', () => {
  const rows = [observed(0, 70, 1), observed(0, 300, 2), observed(1, 200, 1), observed(1, 65, 2)];
  const [standing] = standingsOf([rowOf({ kind: 'same period' }, 'lower', rows)], TODAY);
  expect(standing?.figures.map(({ words, was }) => [words, was.map((one) => one.words)])).toEqual([
    ['300', ['fewer than 100']],
    ['fewer than 100', ['not shown: a small number could be worked out from it']],
  ]);
});
