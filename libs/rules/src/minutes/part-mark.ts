import type { MinuteParts } from '../committee/index.js';

const ROMAN = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
const LETTERS = 26;

/**
 * The mark of a part of a resolution as it is printed, in the committee's house form: `(a)`, `(1)` or `(i)` for the
 * first, whose index is 0. After `(z)` comes `(aa)`. `partMark(3, 'roman')` is `(iv)`.
 */
export function partMark(index: number, partsIn: MinuteParts): string {
  if (partsIn === 'numbers') return `(${index + 1})`;
  return `(${partsIn === 'roman' ? roman(index + 1) : letters(index)})`;
}

function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % LETTERS));
  return index < LETTERS ? last : letters(Math.floor(index / LETTERS) - 1) + last;
}

function roman(number: number): string {
  const [sign, worth] = ROMAN.find(([, value]) => value <= number) ?? ['', 0];
  return worth === 0 ? '' : sign + roman(number - worth);
}
