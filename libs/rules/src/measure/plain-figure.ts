import type { Figure, ShownFigure } from './figure.js';
import type { Showing } from './kept-figures.js';
import { numberWords, percentWords } from './number-words.js';

/** A figure as it is shown where nothing is kept back: its numbers, and of a share its percentage. */
export function plainFigure(figure: Figure, { decimals, percent, isShare }: Showing): ShownFigure {
  const { part, whole, value } = figure;
  if (part !== null && whole !== null) {
    const counts = `${numberWords(part)} of ${numberWords(whole)}`;
    const share = percentWords({ part, whole }, percent);
    const known = whole === 0 ? { from: 0, to: Infinity } : at((part * 100) / whole);
    const words = share === null ? counts : `${counts}, ${share}`;
    return { ...figure, how: 'shown', words, ...known };
  }
  const number = numberWords(value ?? 0, decimals);
  const words = isShare ? `${number} per cent` : number;
  return { ...figure, how: 'shown', words, ...at(value ?? 0) };
}

const at = (value: number) => ({ from: value, to: value });
