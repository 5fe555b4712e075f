import { describe, expect, it } from '@jest/globals';
import { partMark } from './part-mark.js';

describe('The parts of a resolution are marked in the form of the house', () => {
  it.each([
    ['letters', 0, '(a)'],
    ['letters', 25, '(z)'],
    ['letters', 26, '(aa)'],
    ['letters', 52, '(ba)'],
    ['numbers', 0, '(1)'],
    ['numbers', 11, '(12)'],
    ['roman', 0, '(i)'],
    ['roman', 3, '(iv)'],
    ['roman', 8, '(ix)'],
    ['roman', 17, '(xviii)'],
  ] as const)('%s, part %i: %s', (partsIn, index, mark) => {
    expect(partMark(index, partsIn)).toBe(mark);
  });
});
