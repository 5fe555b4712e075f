import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { splitAsks, wordingHints } from './index.js';

const GOOD =
  'That the police publish a plan for road safety outside every school by 31 December 2023.';
const weak = (words: string, addressees: readonly string[] | null = ['Marchfield Police']) =>
  wordingHints(words, { addressees }).map(({ weakness }) => weakness);

describe('Help with the words of a recommendation', () => {
  it('says nothing of good words', () => {
    expect(weak(GOOD)).toEqual([]);
    expect(weak(GOOD, null)).toEqual([]);
  });

  test.each([
    ['no addressee', 'That a plan for every park be written by March.', null],
    ['no addressee', GOOD, []],
    ['no action verb', 'That there should be two better shelters by May.', ['The council']],
    ['no date', 'That the police publish the figures of every ward.', ['Marchfield Police']],
    ['weak verb', 'That the council consider lighting in every park by May.', ['The council']],
    ['weak verb', 'That the options for all parks be explored by May.', ['The council']],
    ['no measure', 'That response times be reduced by 1 March 2024.', ['Marchfield Police']],
  ] as const)('finds %s in "%s"', (weakness, words, addressees) => {
    expect(weak(words, addressees)).toEqual([weakness]);
  });

  it('finds each of them in what promises nothing twice over', () => {
    const words =
      'That the council consider publishing the report and explore a plan with partners.';
    expect(weak(words)).toEqual(['weak verb', 'two asks', 'no date', 'no measure']);
    expect(splitAsks(words)[1]).toBe('That the council explore a plan with partners.');
  });

  it('asks neither a date nor a measure of a comment', () => {
    const words = 'That the police look into lighting.';
    const found = wordingHints(words, { addressees: null, as: 'comment' });
    expect(found.map(({ weakness }) => weakness)).toEqual(['weak verb']);
  });

  it('gives each weakness a reason and better words, which are not weak in the same way', () => {
    const all = wordingHints('That things get better; and that publish be explored', {
      addressees: [],
    });
    expect(all.length).toBeGreaterThan(3);
    for (const { weakness, why, example } of all) {
      expect(why.length).toBeGreaterThan(20);
      if (weakness !== 'two asks') expect(weak(example.write, null)).not.toContain(weakness);
    }
  });
});

describe('Two asks in one are taken apart', () => {
  test.each([
    [
      'That the police publish a plan by May and train every officer by July.',
      ['That the police publish a plan by May.', 'That the police train every officer by July.'],
    ],
    [
      'That the police consider a plan and publish the figures.',
      ['That the police consider a plan.', 'That the police publish the figures.'],
    ],
    [
      'That a plan be published by May and a survey be carried out by July',
      ['That a plan be published by May.', 'That a survey be carried out by July.'],
    ],
    [
      'That the police publish a plan; and that the council fund it.',
      ['That the police publish a plan.', 'That the council fund it.'],
    ],
    [
      'That the police publish the figures. The council should report on them.',
      ['That the police publish the figures.', 'That the council should report on them.'],
    ],
  ])('%s', (words, asks) => {
    expect(splitAsks(words)).toEqual(asks);
  });

  test.each([GOOD, 'That the police and the council agree a plan for parks and streets by May.'])(
    'one ask stays one: %s',
    (words) => {
      expect(splitAsks(words)).toEqual([words]);
    },
  );

  it('whatever is written, no word is lost', () => {
    const wordOf = (text: string) => new Set(text.toLowerCase().match(/[a-z]+/g) ?? []);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'the police',
            'publish',
            'and',
            'a plan',
            'that',
            'by May;',
            'be written',
            'train',
          ),
          { minLength: 1, maxLength: 12 },
        ),
        (parts) => {
          const words = `That ${parts.join(' ')}`;
          const kept = wordOf(splitAsks(words).join(' '));
          const lost = [...wordOf(words)].filter((word) => !kept.has(word) && word !== 'and');
          expect(lost).toEqual([]);
        },
      ),
    );
  });
});
