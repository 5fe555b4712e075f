import type { Figure, ShownFigure } from './figure.js';
import type { Showing } from './kept-figures.js';
import { shownInFamily } from './shown-in-family.js';

/**
 * Figures of one measure by itself as anybody may see them, earliest first. A count below the threshold is said to be fewer
 * than it. A figure whose days overlap those of a small one is hidden too, whatever it counts: a year less its other
 * quarters would give the small quarter away. A share is small when either what is in it or what is left over is.
 */
export function figuresToShow(
  figures: readonly Figure[],
  showing: Showing,
): readonly ShownFigure[] {
  const kept = { id: '', showing, figures, earlier: [], sumOf: [] };
  return shownInFamily([kept]).get('')?.now ?? [];
}
