import { expect, test } from '@jest/globals';
import type { MeasureRow } from './measure-rows.js';
import { namedMeasures } from './row-doubts.js';

const MEASURES = [
  { slug: 'arson', name: 'Arson' },
  { slug: 'arson-2', name: 'Arson' },
] as MeasureRow[];

test('a cell names one measure by its slug even where two have one name', () => {
  const slugs = (typed: string) => namedMeasures(MEASURES, typed).map(({ slug }) => slug);
  expect(slugs('arson')).toEqual(['arson']);
  expect(slugs('arson-2')).toEqual(['arson-2']);
  expect(slugs('Arson')).toEqual(['arson', 'arson-2']);
  expect(slugs('Robbery')).toEqual([]);
});
