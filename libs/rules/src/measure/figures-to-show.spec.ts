import { expect, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, localDate } from '../calendar/index.js';
import type { Figure } from './figure.js';
import { figuresToShow } from './figures-to-show.js';
import { periodFrom, type PeriodKind } from './period.js';

const counted = (kind: PeriodKind, startsOn: string, counts: Partial<Figure>): Figure => {
  const period = periodFrom(kind, localDate(startsOn));
  if (period === null) throw new Error(`no ${kind} begins on ${startsOn}`);
  const asAt = localDate('2026-10-05');
  const none = { value: null, part: null, whole: null };
  return { period, asAt, source: 'Police', isProvisional: false, ...none, ...counts };
};
const quarter = (startsOn: string, counts: Partial<Figure>) => counted('quarter', startsOn, counts);
const planYear = (startsOn: string, value: number) => counted('plan year', startsOn, { value });

describe('A small number', () => {
  it('is not given away by a total, nor by a figure whose days overlap its own', () => {
    const year = planYear('2025-04-01', 60);
    const figures = [
      quarter('2025-04-01', { value: 20 }),
      quarter('2025-07-01', { value: 19 }),
      quarter('2025-10-01', { value: 3 }),
      quarter('2026-01-01', { value: 18 }),
      year,
    ];
    const shown = figuresToShow(figures, { decimals: 0, hidesBelow: 5, isShare: false });
    expect(shown.map(({ how }) => how)).toEqual(['shown', 'shown', 'small', 'hidden', 'shown']);
    const [hidden] = shown.filter(({ period }) => period.kind === 'plan year');
    expect(hidden).toMatchObject({ how: 'hidden', value: null });
  });

  it('is one that is left over of a share, too', () => {
    const figures = [quarter('2026-07-01', { part: 58, whole: 60 })];
    const [shown] = figuresToShow(figures, { decimals: 0, hidesBelow: 5, isShare: true });
    expect(shown?.words).toBe('all but fewer than 5 of 60');
    expect(JSON.stringify(shown)).not.toMatch(/58/);
  });

  it('is not told by which side of a share is small, where that leaves fewer numbers it can be', () => {
    const shownOf = (part: number, whole: number) =>
      figuresToShow([quarter('2026-07-01', { part, whole })], {
        decimals: 0,
        hidesBelow: 5,
        isShare: true,
      })[0];
    expect(shownOf(5, 5)).toEqual(shownOf(1, 5));
    expect(shownOf(8, 8)?.words).toBe('too few of 8 to show');
    expect(shownOf(5, 9)?.words).toBe('all but fewer than 5 of 9');
  });

  it('with decimal places is judged as anything below the threshold', () => {
    const figures = [quarter('2026-07-01', { value: 4.7 })];
    const [shown] = figuresToShow(figures, { decimals: 1, hidesBelow: 5, isShare: false });
    expect(shown).toMatchObject({ how: 'small', from: 0, to: 4.9 });
  });

  const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });

  it('is in no figure that is shown, and no shown figures add up to it', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (values, hidesBelow) => {
        const quarters = values.map((value, index) =>
          quarter(addMonths(localDate('2024-04-01'), index * 3), { value }),
        );
        const total = (from: number) => values.slice(from, from + 4).reduce((a, b) => a + b, 0);
        const figures = [
          ...quarters,
          planYear('2024-04-01', total(0)),
          planYear('2025-04-01', total(4)),
        ];
        const shown = figuresToShow(figures, { decimals: 0, hidesBelow, isShare: false });
        const small = figures.filter(({ value }) => value !== null && value < hidesBelow);
        for (const { how, value, words, period } of shown) {
          if (how !== 'shown') expect(value).toBeNull();
          if (how === 'small') expect(words).toBe(`fewer than ${hidesBelow}`);
          if (how !== 'shown') continue;
          expect(value).toBeGreaterThanOrEqual(hidesBelow);
          for (const one of small) {
            const isApart =
              one.period.endsOn < period.startsOn || period.endsOn < one.period.startsOn;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });
});
