import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, localDate } from '../calendar/index.js';
import type { Figure } from './figure.js';
import type { KeptFigures } from './kept-figures.js';
import { periodFrom, type PeriodKind } from './period.js';
import { shownInFamily } from './shown-in-family.js';

const counted = (kind: PeriodKind, startsOn: string, value: number): Figure => {
  const period = periodFrom(kind, localDate(startsOn));
  if (period === null) throw new Error(`no ${kind} begins on ${startsOn}`);
  const asAt = localDate('2026-10-05');
  return { period, value, part: null, whole: null, asAt, source: 'Police', isProvisional: false };
};
const QUARTERS = ['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'] as const;
const ofQuarters = (values: readonly number[]) =>
  values.map((value, at) => counted('quarter', addMonths(localDate('2025-04-01'), at * 3), value));
const ofYear = (value: number) => counted('plan year', QUARTERS[0], value);
const measure = (id: string, given: Partial<KeptFigures>): KeptFigures => ({
  id,
  showing: { decimals: 0, hidesBelow: 5, isShare: false },
  figures: [],
  earlier: [],
  sumOf: [],
  ...given,
});
const wordsOf = (family: readonly KeptFigures[], id: string) =>
  shownInFamily(family)
    .get(id)
    ?.now.map(({ how, value }) => (how === 'shown' ? value : how));

describe('A small number is not given away', () => {
  it('by a total of the year that was not revised when the small quarter was', () => {
    const earlier = [counted('quarter', '2025-10-01', 3)];
    const revised = (year: number) => [
      measure('thefts', { figures: [...ofQuarters([20, 19, 8, 18]), ofYear(year)], earlier }),
    ];
    expect(wordsOf(revised(60), 'thefts')).toEqual([20, 19, 8, 'hidden', 18]);
    expect(wordsOf(revised(65), 'thefts')).toEqual([20, 19, 8, 65, 18]);
  });

  it('by a total whose last quarter nobody entered', () => {
    const family = (year: number) => [
      measure('thefts', { figures: [...ofQuarters([20, 19, 18]), ofYear(year)] }),
    ];
    expect(wordsOf(family(60), 'thefts')).toEqual([20, 19, 18, 'hidden']);
    expect(wordsOf(family(80), 'thefts')).toEqual([20, 19, 18, 80]);
    const late = [counted('quarter', QUARTERS[0], 17)];
    const figures = [...ofQuarters([40, 19, 18]), ofYear(57)];
    const before = [measure('thefts', { figures, earlier: late })];
    expect(wordsOf(before, 'thefts')).toEqual([40, 19, 18, 'hidden']);
  });

  it('by a measure that is the sum of others, nor by the sum of that', () => {
    const family = [
      measure('homes', { figures: ofQuarters([30, 31]) }),
      measure('shops', { figures: ofQuarters([3, 12]) }),
      measure('burglary', {
        figures: [...ofQuarters([33, 43]), ofYear(150)],
        sumOf: ['homes', 'shops'],
      }),
      measure('vehicles', { figures: ofQuarters([50, 51]) }),
      measure('thefts', { figures: ofQuarters([83, 94]), sumOf: ['burglary', 'vehicles'] }),
    ];
    expect(wordsOf(family, 'homes')).toEqual([30, 31]);
    expect(wordsOf(family, 'shops')).toEqual(['small', 12]);
    expect(wordsOf(family, 'burglary')).toEqual(['hidden', 43, 'hidden']);
    expect(wordsOf(family, 'vehicles')).toEqual([50, 51]);
    expect(wordsOf(family, 'thefts')).toEqual(['hidden', 94]);
  });

  it('by a sum of which one part has no figure, or one was small', () => {
    const parts = [
      measure('homes', { figures: ofQuarters([30]) }),
      measure('shops', { earlier: ofQuarters([3]), figures: ofQuarters([8]) }),
    ];
    const sum = (value: number, sumOf: string[]) => [
      ...parts,
      measure('farms', {}),
      measure('burglary', { figures: ofQuarters([value]), sumOf }),
    ];
    expect(wordsOf(sum(33, ['homes', 'farms']), 'burglary')).toEqual(['hidden']);
    expect(wordsOf(sum(50, ['homes', 'farms']), 'burglary')).toEqual([50]);
    expect(wordsOf(sum(33, ['homes', 'shops']), 'burglary')).toEqual(['hidden']);
    expect(wordsOf(sum(38, ['homes', 'shops']), 'burglary')).toEqual([38]);
  });

  it('by what a total was before', () => {
    const family = [
      measure('thefts', {
        figures: [...ofQuarters([20, 19, 18, 22]), ofYear(79)],
        earlier: [ofYear(60)],
      }),
    ];
    expect(shownInFamily(family).get('thefts')).toMatchObject({
      now: [{ value: 20 }, { value: 19 }, { value: 18 }, { value: 79 }, { value: 22 }],
      earlier: [{ how: 'hidden', value: null }],
    });
  });
});

/** Every number that follows from those that are shown, by taking one from another. */
function worked(rows: readonly { readonly on: readonly number[]; readonly value: number }[]) {
  const size = rows[0]?.on.length ?? 0;
  const left = rows.map(({ on, value }) => [...on, value]);
  let row = 0;
  for (let column = 0; column < size; column += 1) {
    const pivot = left.findIndex((one, at) => at >= row && Math.abs(one[column] ?? 0) > 1e-9);
    const found = left[pivot];
    if (found === undefined) continue;
    left.splice(pivot, 1);
    const by = found[column] ?? 1;
    const unit = found.map((one) => one / by);
    for (const [at, other] of left.entries()) {
      const times = other[column] ?? 0;
      left[at] = other.map((one, index) => one - times * (unit[index] ?? 0));
    }
    left.splice(row, 0, unit);
    row += 1;
  }
  return left.filter((one) => one.slice(0, size).some((value) => Math.abs(value) > 1e-9));
}

describe('Whoever takes what is shown from what is shown', () => {
  const part = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 4, maxLength: 4 });

  it('finds no small number, over quarters and years, parts and their sums', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), fc.boolean(), (parts, hasYears) => {
        const withYear = (values: readonly number[]) => [
          ...ofQuarters(values),
          ...(hasYears ? [ofYear(values.reduce((a, b) => a + b, 0))] : []),
        ];
        const [one, two, three] = parts;
        const both = one.map((value, at) => value + (two[at] ?? 0));
        const all = both.map((value, at) => value + (three[at] ?? 0));
        const family = [
          measure('one', { figures: withYear(one) }),
          measure('two', { figures: withYear(two) }),
          measure('three', { figures: withYear(three) }),
          measure('both', { figures: withYear(both), sumOf: ['one', 'two'] }),
          measure('all', { figures: withYear(all), sumOf: ['both', 'three'] }),
        ];
        const within: Readonly<Record<string, readonly number[]>> = {
          one: [0],
          two: [1],
          three: [2],
          both: [0, 1],
          all: [0, 1, 2],
        };
        const rows = [...shownInFamily(family)].flatMap(([id, { now }]) =>
          now.flatMap(({ value, period }) => {
            if (value === null) return [];
            const on = parts.flatMap((_values, at) =>
              QUARTERS.map((startsOn) => {
                const isIn =
                  period.startsOn <= startsOn && addDays(localDate(startsOn), 80) <= period.endsOn;
                return isIn && within[id]?.includes(at) ? 1 : 0;
              }),
            );
            return [{ on, value }];
          }),
        );
        const told = worked(rows).flatMap((row) => {
          const on = row.slice(0, -1).flatMap((times, at) => (Math.abs(times) > 1e-9 ? [at] : []));
          return on.length === 1 ? on : [];
        });
        for (const at of told) expect(parts.flat()[at]).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});
