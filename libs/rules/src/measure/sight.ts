import { coverOf, isWithin, type Piece } from './cover.js';
import type { Figure } from './figure.js';
import { countsOf, isSmall } from './figure-counts.js';
import { hushedDays, type Hushed } from './hushed-days.js';
import type { KeptFigures } from './kept-figures.js';
import { kinOf } from './measure-kin.js';
import { isSamePeriod, overlaps } from './period.js';

/** What a family of measures may show: the days each keeps quiet about, and whether one of its figures is shown. */
export interface Sight {
  readonly hushed: (kept: KeptFigures) => Hushed;
  readonly shows: (kept: KeptFigures, figure: Figure) => boolean;
}

/**
 * Works out what may be shown, each measure's days once. Where a small number was revised, a figure that holds its days, and
 * may not have been revised with it, is shown again only once it adds up from what is shown: then it tells nothing more.
 * Worked example: quarters 20, 19, 3 and 18 and a year of 60; the 3 becomes 8, and the year is hidden until it is 65.
 */
export function sightOf(family: readonly KeptFigures[]): Sight {
  const known = new Map<string, Hushed>();
  const hushed = (kept: KeptFigures): Hushed => {
    const found = known.get(kept.id) ?? hushedDays(kept, family);
    known.set(kept.id, found);
    return found;
  };
  const shows = (kept: KeptFigures, figure: Figure): boolean => {
    const { now, once } = hushed(kept);
    if (isSmall(figure, kept.showing)) return false;
    if (now.some((days) => overlaps(days, figure.period))) return false;
    const { below } = kinOf(kept, family);
    const held = once.filter(({ days }) => overlaps(days, figure.period));
    const isHeld = held.some(
      ({ days, of }) =>
        below.includes(of) || !isWithin(figure.period, days) || isSmall(figure, of.showing),
    );
    return !isHeld || addsUp(kept, figure);
  };
  const shownWithin = (kept: KeptFigures, figure: Figure, isItself: boolean): readonly Piece[] =>
    kept.figures.flatMap((one) => {
      if (!isWithin(one.period, figure.period)) return [];
      if (isItself && isSamePeriod(one.period, figure.period)) return [];
      const counts = countsOf(one, kept.showing);
      return counts === null || !shows(kept, one) ? [] : [{ days: one.period, counts: [counts] }];
    });
  const addsUp = (kept: KeptFigures, figure: Figure): boolean => {
    const parts = family.filter(({ id }) => kept.sumOf.includes(id));
    return [
      [shownWithin(kept, figure, true)],
      parts.map((part) => shownWithin(part, figure, false)),
    ].some((terms) => isSumOf(figure, kept, terms));
  };
  return { hushed, shows };
}

/** Whether a figure is what the terms add up to, each of which leaves no day of it out. */
function isSumOf(
  figure: Figure,
  { showing }: KeptFigures,
  terms: readonly (readonly Piece[])[],
): boolean {
  const covers = terms.map((pieces) => coverOf(figure.period, pieces));
  const counts = countsOf(figure, showing);
  if (counts === null || covers.length === 0) return false;
  if (covers.some(({ gaps }) => gaps.length > 0)) return false;
  return counts.every((count, at) => {
    return count === covers.reduce((sum, { most }) => sum + (most[at] ?? 0), 0);
  });
}
