import { describe, expect, test } from '@jest/globals';
import { keptSentences, keptWords } from './kept-words.js';

describe('What a paper that is kept from the public is stamped with', () => {
  test.each([
    [[3], 'Exempt: not for publication, paragraph 3'],
    [[3, 1], 'Exempt: not for publication, paragraphs 1 and 3'],
    [[7, 2, 1], 'Exempt: not for publication, paragraphs 1, 2 and 7'],
    [[], 'Exempt: not for publication'],
  ] as const)('paragraphs %j: %s', (paragraphs, words) => {
    expect(keptWords({ kind: 'exempt', paragraphs })).toBe(words);
  });

  test('a confidential one names no paragraph', () => {
    expect(keptWords({ kind: 'confidential', paragraphs: [] })).toBe(
      'Confidential: not for publication',
    );
  });
});

test('The public is told what it may know, the ground and the reason, in that order', () => {
  const told = keptSentences({
    kind: 'exempt',
    paragraphs: [1],
    reasoning: 'It names a child.',
    publicSummary: 'A complaint is considered.',
  });
  expect(told).toEqual([
    'A complaint is considered.',
    'Paragraph 1 of Part 1 of Schedule 12A to the Local Government Act 1972: Information relating to any individual.',
    'Reason: It names a child.',
  ]);
});
