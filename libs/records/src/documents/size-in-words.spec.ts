import { describe, expect, it } from '@jest/globals';
import { MOST_BYTES } from './most-bytes.js';
import { sizeInWords } from './size-in-words.js';

describe('The size of a file', () => {
  it.each([
    [1, '1 KB'],
    [940 * 1024 + 300, '940 KB'],
    [1024 * 1024 - 1, '1.0 MB'],
    [1.44 * 1024 * 1024, '1.4 MB'],
    [MOST_BYTES, '20.0 MB'],
  ])('of %d bytes is said as %s, wherever it is told', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});
