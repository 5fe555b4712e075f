import { numberWords, percentWords } from './number-words.js';
import { comparePeriods, overlaps } from './period.js';
import type { Figure, ShownFigure } from './figure.js';

/** How figures of a measure are shown. */
export interface Showing {
  readonly decimals: number;
  /** Counts below it are not shown; null shows all. */
  readonly hidesBelow: number | null;
  /** Whether `value` is a percentage of which no more is known, which is no count. */
  readonly isShare: boolean;
  /** The percentage that is wanted, where one is. */
  readonly percent?: number | undefined;
}

/**
 * Figures as anybody may see them, earliest first. A count below the threshold is said to be fewer than it. A figure whose
 * days overlap those of a small one is hidden too, whatever it counts: a year less its other quarters would give the
 * small quarter away. A share is small when either what is in it or what is left over is.
 */
export function figuresToShow(
  figures: readonly Figure[],
  showing: Showing,
): readonly ShownFigure[] {
  const small = figures.filter((figure) => isSmall(figure, showing));
  return figures
    .toSorted((one, other) => comparePeriods(one.period, other.period))
    .map((figure) => {
      if (small.includes(figure))
        return smallFigure(figure, showing.hidesBelow ?? 0, showing.decimals);
      return small.some(({ period }) => overlaps(period, figure.period))
        ? withheld(figure, { how: 'hidden', words: HIDDEN, from: 0, to: Infinity })
        : plainFigure(figure, showing);
    });
}

const HIDDEN = 'not shown: a small number could be worked out from it';

function isSmall({ value, part, whole }: Figure, { hidesBelow, isShare }: Showing): boolean {
  if (hidesBelow === null) return false;
  if (part !== null && whole !== null) return part < hidesBelow || whole - part < hidesBelow;
  return !isShare && value !== null && value < hidesBelow;
}

function smallFigure(figure: Figure, below: number, decimals: number): ShownFigure {
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

function plainFigure(figure: Figure, { decimals, percent, isShare }: Showing): ShownFigure {
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

function withheld(
  { period, asAt, source, isProvisional }: Figure,
  as: Pick<ShownFigure, 'how' | 'words' | 'from' | 'to'>,
): ShownFigure {
  return { period, asAt, source, isProvisional, value: null, part: null, whole: null, ...as };
}
