import { hundredths } from './change-words.js';
import { coverOf, type Piece } from './cover.js';
import type { Figure } from './figure.js';
import { countsOf, isSmall } from './figure-counts.js';
import type { Days, KeptFigures } from './kept-figures.js';
import { kinOf } from './measure-kin.js';
import { isSamePeriod } from './period.js';

/** Days of which nothing may be shown, and days of which something small was said before it was revised. */
export interface Hushed {
  readonly now: readonly Days[];
  readonly once: readonly OnceSmall[];
}

/** Days of which a measure had a small number, and which measure. */
export interface OnceSmall {
  readonly days: Days;
  readonly of: KeptFigures;
}

/**
 * The days of which a measure may show no figure: those of a small number of its own, of whatever it is the sum of, and of
 * whatever is the sum of it; and the days nobody entered of which a small number would be left over. So no figure that is
 * shown has a small number in it, and none can be worked out from those that are shown.
 */
export function hushedDays(kept: KeptFigures, family: readonly KeptFigures[]): Hushed {
  const { below, above } = kinOf(kept, family);
  const under = [kept, ...below];
  return {
    now: [
      ...[...under, ...above].flatMap((one) => smallDays(one, one.figures)),
      ...under.flatMap((one) => leftOver(one, family)),
    ],
    once: [...under, ...above].flatMap((of) =>
      smallDays(of, of.earlier).map((days) => ({ days, of })),
    ),
  };
}

const smallDays = ({ showing }: KeptFigures, figures: readonly Figure[]): readonly Days[] =>
  figures.filter((figure) => isSmall(figure, showing)).map(({ period }) => period);

/** The days of which something small is left over: of a figure less what lies in it, and of a sum less its parts. */
function leftOver(kept: KeptFigures, family: readonly KeptFigures[]): readonly Days[] {
  const parts = family.filter(({ id }) => kept.sumOf.includes(id));
  const most = Math.max(0, ...[kept, ...parts].map(({ showing }) => showing.hidesBelow ?? 0));
  if (most === 0) return [];
  return kept.figures.flatMap((figure) => {
    const counts = countsOf(figure, kept.showing);
    if (counts === null) return [];
    const within = piecesOf(kept).filter(({ days }) => !isSamePeriod(days, figure.period));
    const inTime = coverOf(figure.period, within);
    const ofParts = parts.map((part) => coverOf(figure.period, piecesOf(part)));
    const inParts = {
      most: sumOf(ofParts.map((cover) => cover.most)),
      least: sumOf(ofParts.map((cover) => cover.least)),
      gaps: ofParts.flatMap(({ gaps }) => gaps),
    };
    return [inTime, inParts].flatMap((cover) => {
      if (cover.gaps.length === 0 || cover.most.length === 0) return [];
      const isLeft = counts.some((count, at) => {
        const [least, greatest] = [count - (cover.most[at] ?? 0), count - (cover.least[at] ?? 0)];
        return least < hundredths(most) && greatest >= 0;
      });
      return isLeft ? cover.gaps : [];
    });
  });
}

/** What was ever entered for a measure, period by period, in every wording. */
function piecesOf({ figures, earlier, showing }: KeptFigures): readonly Piece[] {
  return figures.flatMap((figure) => {
    const worded = [figure, ...earlier.filter((one) => isSamePeriod(one.period, figure.period))];
    const counts = worded.flatMap((one) => {
      const found = countsOf(one, showing);
      return found === null ? [] : [found];
    });
    return counts.length === 0 ? [] : [{ days: figure.period, counts }];
  });
}

const sumOf = (many: readonly (readonly number[])[]): readonly number[] =>
  many.reduce<readonly number[]>((sums, one) => {
    const [long, short] = sums.length > one.length ? [sums, one] : [one, sums];
    return long.map((value, at) => value + (short[at] ?? 0));
  }, []);
