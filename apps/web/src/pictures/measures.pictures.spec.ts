import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate, periodFrom, type ShownFigure } from '#rules';
import { measureLine } from '../measures/measure-line.js';
import { figuresPicture, sparkOf } from './figures.picture.js';
import { ratingsPicture } from './ratings.picture.js';

const figure = (startsOn: string, value: number | null): ShownFigure => {
  const period = periodFrom('quarter', localDate(startsOn));
  if (period === null) throw new Error(`${startsOn} begins no quarter`);
  return {
    period,
    how: value === null ? 'small' : 'shown',
    value,
    part: null,
    whole: null,
    words: value === null ? 'fewer than 5' : String(value),
    from: value ?? 0,
    to: value ?? 4,
    asAt: localDate('2026-10-05'),
    source: 'Police',
    isProvisional: false,
  };
};
const QUARTERS = ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'];

test('a line has one point for each row of its table, the higher the figure the higher the point', () => {
  const values = fc.array(fc.option(fc.integer({ min: 5, max: 9999 })), {
    minLength: 5,
    maxLength: 5,
  });
  fc.assert(
    fc.property(values, (given) => {
      const figures = QUARTERS.map((on, index) => figure(on, given[index] ?? null));
      const { points } = figuresPicture({ name: 'Burglaries', figures, breaks: [] });
      expect(points.map(({ words }) => words)).toEqual(figures.map(({ words }) => words));
      for (const [index, point] of points.entries()) {
        expect(point.y === null).toBe(given[index] === null);
        for (const [other, { y }] of points.entries()) {
          const [one, two] = [given[index] ?? 0, given[other] ?? 0];
          if (point.y !== null && y !== null && one > two) expect(point.y).toBeLessThan(y);
        }
      }
    }),
  );
});

test('a small number is a gap with words, and no line crosses a break', () => {
  const figures = [90, 80, null, 70, 60].map((value, index) =>
    figure(QUARTERS[index] ?? '', value),
  );
  const breaks = [{ on: localDate('2026-07-01'), reason: 'a new standard' }];
  const picture = figuresPicture({ name: 'Burglaries', figures, breaks });
  expect(picture.points[2]).toMatchObject({ kind: 'gap', words: 'fewer than 5', y: null });
  expect(picture.paths).toHaveLength(2);
  expect(picture.paths[0]?.match(/M/g)).toHaveLength(2);
  expect(picture.breaks.map(({ words }) => words)).toEqual([
    'From 1 July 2026 counted another way: a new standard',
  ]);
  expect(picture.title).toBe('Burglaries: 60 in July to September 2026');
  expect(figuresPicture({ name: 'Burglaries', figures, breaks: [] }).title).toBe(
    'Burglaries: 90 in July to September 2025, 60 in July to September 2026',
  );
  expect(sparkOf(figures, breaks).points).toHaveLength(5);
  expect(figuresPicture({ name: 'None', figures: [], breaks }).empty).toBe('No figure yet.');
});

test('the small line beside a measure has the points of the table under it, and no other', () => {
  const figures = QUARTERS.map((on, index) => ({
    ...figure(on, index === 2 ? null : 60 + index),
    revision: 1,
    was: [],
  }));
  const line = measureLine({
    name: 'Burglaries',
    slug: 'burglaries',
    wanted: '',
    direction: 'lower',
    judgement: { verdict: 'met', sentence: '', why: [], figure: null },
    lastFour: figures.slice(-4),
    breaks: [],
    awaited: null,
    endedOn: null,
    priority: 'Burglary',
    prioritySlug: 'burglary',
  });
  expect(line.spark?.points.map(({ words }) => words)).toEqual(
    line.figures.map(({ words }) => words),
  );
});

test('ratings have a shape and a word for each review of the table', () => {
  const review = (cycle: string, rating: 'on track' | 'at risk' | null) => ({
    cycle,
    dueOn: localDate('2026-07-31'),
    rating,
  });
  const picture = ratingsPicture([
    {
      name: 'Burglary',
      slug: 'burglary',
      reviews: [review('July 2026', 'on track'), review('October 2026', 'at risk')],
    },
    { name: 'Drugs', slug: 'drugs', reviews: [review('July 2026', null)] },
    { name: 'New', slug: 'new', reviews: [] },
  ]);
  expect(picture.title).toBe('1 of 1 priorities was last rated at risk or off track');
  expect(picture.rows.map(({ name, marks }) => [name, marks.map(({ words }) => words)])).toEqual([
    ['Burglary', ['On track', 'At risk']],
    ['Drugs', ['Not rated']],
  ]);
  const shapes = picture.rows[0]?.marks.map(({ shape }) => shape) ?? [];
  expect(new Set(shapes).size).toBe(2);
  expect(picture.height).toBe(picture.rows.at(-1)?.bottom);
});
