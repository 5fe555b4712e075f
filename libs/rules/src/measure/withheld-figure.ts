import type { Figure, ShownFigure } from './figure.js';
import { numberWords } from './number-words.js';

const HIDDEN = 'not shown: a small number could be worked out from it';

/** A figure as it is shown when a small number could be worked out from it. */
export const hiddenFigure = (figure: Figure): ShownFigure =>
  withheld(figure, { how: 'hidden', words: HIDDEN, from: 0, to: Infinity });

/** A small figure as it is shown: below the threshold, and of a share which side is small unless that would tell more. */
export function smallFigure(
  figure: Figure,
  { below, decimals }: { readonly below: number; readonly decimals: number },
): ShownFigure {
  const { part, whole } = figure;
  const few = `fewer than ${below}`;
  if (part === null || whole === null) {
    return withheld(figure, { how: 'small', words: few, from: 0, to: below - 10 ** -decimals });
  }
  if (whole < below) return withheld(figure, { how: 'small', words: few, from: 0, to: 100 });
  if (whole < 2 * below - 1) {
    // Which side is small would narrow the other: of 5, “all but fewer than 5” can only be all.
    const words = `too few of ${numberWords(whole)} to show`;
    return withheld(figure, { how: 'small', words, from: 0, to: 100 });
  }
  const edge = ((below - 1) * 100) / whole;
  const of = `${few} of ${numberWords(whole)}`;
  return part < below
    ? withheld(figure, { how: 'small', words: of, from: 0, to: edge })
    : withheld(figure, { how: 'small', words: `all but ${of}`, from: 100 - edge, to: 100 });
}

function withheld(
  { period, asAt, source, isProvisional }: Figure,
  as: Pick<ShownFigure, 'how' | 'words' | 'from' | 'to'>,
): ShownFigure {
  return { period, asAt, source, isProvisional, value: null, part: null, whole: null, ...as };
}
