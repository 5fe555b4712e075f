import type { Sheet } from './sheet.js';
import { tidy } from './tidy.js';

/** A box that two people changed since the same version, each in their own way. */
export interface Clash {
  readonly box: string;
  readonly before: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedSheets {
  /** What both wrote, and in a clash what I wrote. */
  readonly sheet: Sheet;
  readonly clashes: readonly Clash[];
}

/**
 * What two people made of one version: of each box, whoever changed it is followed; a box that both changed otherwise
 * is a clash. A box that is left out of a sheet is empty, but one left out of mine was not on my page and stays theirs.
 */
export function mergeSheets(before: Sheet, mine: Sheet, theirs: Sheet): MergedSheets {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = names.map((box) => {
    const was = tidy(before[box] ?? '');
    const their = theirs[box] ?? '';
    const my = mine[box] === undefined ? their : mine[box];
    const iChanged = mine[box] !== undefined && tidy(my) !== was;
    const theyChanged = tidy(their) !== was;
    const isClash = iChanged && theyChanged && tidy(my) !== tidy(their);
    return { box, before: was, mine: my, theirs: their, isClash, now: iChanged ? my : their };
  });
  return {
    sheet: Object.fromEntries(merged.map(({ box, now }) => [box, now])),
    clashes: merged
      .filter(({ isClash }) => isClash)
      .map(({ box, before: was, mine: my, theirs: their }) => ({
        box,
        before: was,
        mine: my,
        theirs: their,
      })),
  };
}
