import { isWithin } from './cover.js';
import type { Figure, ShownFigure } from './figure.js';
import { isSmall } from './figure-counts.js';
import type { KeptFigures } from './kept-figures.js';
import { kinOf } from './measure-kin.js';
import { comparePeriods, isSamePeriod, overlaps } from './period.js';
import { plainFigure } from './plain-figure.js';
import { sightOf, type Sight } from './sight.js';
import { hiddenFigure, smallFigure } from './withheld-figure.js';

/** The figures of one measure as anybody may see them: what stands, earliest first, and what stood before, as it was given. */
export interface ShownFigures {
  readonly now: readonly ShownFigure[];
  readonly earlier: readonly ShownFigure[];
}

/**
 * How the figures of measures may be seen beside those of the measures each is the sum of, or that are the sum of it; by
 * id. What is below the threshold is said to be fewer than it, and what would give it away is hidden: see `hushedDays` and
 * `sightOf`. What a sum was before it was revised stays hidden. Of a sum nobody declared nothing can be known here.
 */
export function shownInFamily(family: readonly KeptFigures[]): ReadonlyMap<string, ShownFigures> {
  const sight = sightOf(family);
  return new Map(
    family.map((kept) => {
      const { below, above } = kinOf(kept, family);
      const hides = [kept, ...below, ...above].some(({ showing }) => showing.hidesBelow !== null);
      const wasOpen = (figure: Figure) =>
        !hides || (!holdsOthers(figure, kept) && !isNearSmall(figure, kept, sight));
      const now = kept.figures
        .toSorted((one, other) => comparePeriods(one.period, other.period))
        .map((figure) => asSeen(figure, kept, !hides || sight.shows(kept, figure)));
      const earlier = kept.earlier.map((figure) => asSeen(figure, kept, wasOpen(figure)));
      return [kept.id, { now, earlier }] as const;
    }),
  );
}

function asSeen(figure: Figure, { showing }: KeptFigures, isShown: boolean): ShownFigure {
  const { hidesBelow, decimals } = showing;
  if (hidesBelow !== null && isSmall(figure, showing)) {
    return smallFigure(figure, { below: hidesBelow, decimals });
  }
  return isShown ? plainFigure(figure, showing) : hiddenFigure(figure);
}

const holdsOthers = ({ period }: Figure, { figures, sumOf }: KeptFigures): boolean =>
  sumOf.length > 0 ||
  figures.some((one) => isWithin(one.period, period) && !isSamePeriod(one.period, period));

function isNearSmall({ period }: Figure, kept: KeptFigures, sight: Sight): boolean {
  const { now, once } = sight.hushed(kept);
  return [...now, ...once.map(({ days }) => days)].some((days) => overlaps(days, period));
}
