import { expect, test } from '@jest/globals';
import type { MeasureStanding } from '#records/measures';
import { targetFields } from './target-fields.js';
import { wordsOfMeasure } from './measure-words.js';
import { MeasureWordsForm } from './measure-words-form.js';

const form = (fields: Partial<MeasureWordsForm>): MeasureWordsForm =>
  Object.assign(new MeasureWordsForm(), { name: 'Thefts', isPublic: 'yes' }, fields);

const weighted = (fields: Partial<MeasureWordsForm>) =>
  form({ kind: 'compound', rule: 'weighted', percent: 50, ...fields });

const OTHERS = ['arson', 'burglary', 'thefts'].map((slug) => ({ id: slug, slug }));

test('a measure that says nothing of small numbers hides what its kind hides; only who says so shows all', () => {
  const hides = (fields: Partial<MeasureWordsForm>) => wordsOfMeasure(form(fields), []).hidesBelow;
  expect(hides({ kind: 'same period' })).toBe(5);
  expect(hides({ kind: 'same period', hidesBelow: null })).toBeNull();
  expect(hides({ kind: 'same period', hidesBelow: 20 })).toBe(20);
  expect(hides({ kind: 'coverage' })).toBeNull();
});

test('a measure is made of no other twice', () => {
  const twice = weighted({ parts: ['arson', 'arson'], weights: '1, 2' });
  expect(() => wordsOfMeasure(twice, OTHERS)).toThrow('Choose each measure once.');
});

test('weights that are saved are filled in in the order the measures are offered in', () => {
  // Kept in the order in which the measures were added, which is not that of their names.
  const parts = [
    { slug: 'thefts', weight: 1 },
    { slug: 'arson', weight: 3 },
  ];
  const saved = {
    target: { kind: 'compound', rule: 'weighted', percent: 50 },
    parts,
  } as unknown as MeasureStanding;
  const others = OTHERS.map((one) => ({
    ...one,
    name: one.slug,
    kind: 'same period',
    endedOn: null,
  })) as unknown as MeasureStanding[];
  const fields = targetFields('compound', { saved, others, plans: [] });
  expect(fields.find(({ name }) => name === 'parts')).toMatchObject({ value: ['arson', 'thefts'] });
  expect(fields.find(({ name }) => name === 'weights')).toMatchObject({ value: '3, 1' });
});
