import { addDays, daysBetween } from '../calendar/index.js';
import type { Days } from './kept-figures.js';

/** What was counted for some days: in every wording of it, its counts in hundredths. */
export interface Piece {
  readonly days: Days;
  readonly counts: readonly (readonly number[])[];
}

/** How far pieces go over some days: the most and the least they add up to, count by count, and the days they leave out. */
export interface Cover {
  readonly most: readonly number[];
  readonly least: readonly number[];
  readonly gaps: readonly Days[];
}

/**
 * The pieces that lie in some days, taken so that none overlaps another and as few days as can be are left out. Worked
 * example: over a year, three of its quarters and two months of the first of them leave one quarter out.
 */
export function coverOf(days: Days, pieces: readonly Piece[]): Cover {
  const taken = mostDays(pieces.filter((one) => isWithin(one.days, days)));
  return {
    most: added(taken, Math.max),
    least: added(taken, Math.min),
    gaps: gapsIn(
      days,
      taken.map((one) => one.days),
    ),
  };
}

/** Whether some days are all among others. */
export const isWithin = (one: Days, other: Days): boolean =>
  other.startsOn <= one.startsOn && one.endsOn <= other.endsOn;

interface Taken {
  readonly long: number;
  readonly pieces: readonly Piece[];
}
const NOTHING: Taken = { long: 0, pieces: [] };

function mostDays(pieces: readonly Piece[]): readonly Piece[] {
  const inOrder = pieces.toSorted((one, other) => (one.days.endsOn < other.days.endsOn ? -1 : 1));
  const upTo = inOrder.reduce<readonly (Taken & { readonly end: string })[]>((before, piece) => {
    const { startsOn, endsOn } = piece.days;
    const clear = before.findLast(({ end }) => end < startsOn) ?? NOTHING;
    const long = clear.long + daysBetween(startsOn, endsOn) + 1;
    const last = before.at(-1) ?? NOTHING;
    const best = long > last.long ? { long, pieces: [...clear.pieces, piece] } : last;
    return [...before, { ...best, end: endsOn }];
  }, []);
  return (upTo.at(-1) ?? NOTHING).pieces;
}

const added = (taken: readonly Piece[], of: (...values: number[]) => number): readonly number[] =>
  taken.reduce<readonly number[]>((sums, { counts }) => {
    const long = Math.max(sums.length, ...counts.map(({ length }) => length));
    return Array.from({ length: long }, (_none, at) => {
      return (sums[at] ?? 0) + of(...counts.map((one) => one[at] ?? 0));
    });
  }, []);

function gapsIn(days: Days, taken: readonly Days[]): readonly Days[] {
  const edges = [...taken, { startsOn: addDays(days.endsOn, 1), endsOn: days.endsOn }];
  return edges.flatMap(({ startsOn }, at) => {
    const before = taken[at - 1];
    const from = before === undefined ? days.startsOn : addDays(before.endsOn, 1);
    return from < startsOn ? [{ startsOn: from, endsOn: addDays(startsOn, -1) }] : [];
  });
}
