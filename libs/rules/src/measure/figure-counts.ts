import { hundredths } from './change-words.js';
import type { Figure } from './figure.js';
import type { Showing } from './kept-figures.js';

type Entered = Pick<Figure, 'value' | 'part' | 'whole'>;

/**
 * What a figure counts, in hundredths: the number itself, or of a share what is in it and what is left over. Null of a
 * percentage of which no more is known. Each may be a small number, and adds up over days and over the parts of a sum.
 */
export function countsOf(
  { value, part, whole }: Entered,
  { isShare }: Pick<Showing, 'isShare'>,
): readonly number[] | null {
  if (part !== null && whole !== null) return [part, whole - part].map(hundredths);
  return isShare || value === null ? null : [hundredths(value)];
}

/** Whether a figure is too small to show: any of its counts is below the threshold. */
export function isSmall(figure: Entered, showing: Showing): boolean {
  const { hidesBelow } = showing;
  if (hidesBelow === null) return false;
  return (countsOf(figure, showing) ?? []).some((count) => count < hundredths(hidesBelow));
}
