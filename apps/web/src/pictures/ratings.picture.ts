import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { RatedPriority } from '#records/measures';
import { RATINGS, shortDate, type Rating } from '#rules';
import { ACROSS } from './bars.js';

const PER_LINE = 3;
const NAME = 26;
const LINE = 62;
const GAP = 10;
const LONGEST_NAME = 38;

const SHAPES = {
  complete: symbol(symbolSquare, 90)() ?? '',
  'on track': symbol(symbolCircle, 90)() ?? '',
  'at risk': symbol(symbolTriangle, 90)() ?? '',
  'off track': symbol(symbolDiamond, 90)() ?? '',
} as const satisfies Record<Rating, string>;
const NOT_RATED = symbol(symbolCircle, 18)() ?? '';

/** How priorities were rated over time: a row each, a shape and a word for every review, the same array as the table. */
export function ratingsPicture(priorities: readonly RatedPriority[]) {
  const rated = priorities.filter(({ reviews }) => reviews.length > 0);
  const rows = rated.reduce<readonly ReturnType<typeof rowOf>[]>(
    (before, priority) => [...before, rowOf(priority, bottomOf(before))],
    [],
  );
  return {
    id: 'ratings',
    title: titleOf(rated),
    empty: rated.length === 0 ? 'No review has been asked for yet.' : null,
    width: ACROSS,
    height: bottomOf(rows),
    rows,
  };
}

const bottomOf = (rows: readonly ReturnType<typeof rowOf>[]): number => rows.at(-1)?.bottom ?? 0;

function rowOf({ name, slug, reviews }: RatedPriority, top: number) {
  const lines = Math.ceil(reviews.length / PER_LINE);
  return {
    name,
    slug,
    short: name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`,
    top: top + 16,
    bottom: top + NAME + lines * LINE + GAP,
    marks: reviews.map(({ cycle, dueOn, rating }, index) => ({
      cycle,
      due: shortDate(dueOn),
      words: rating === null ? 'Not rated' : RATINGS[rating],
      kind: rating === null ? 'none' : rating.replaceAll(' ', '-'),
      shape: rating === null ? NOT_RATED : SHAPES[rating],
      x: (index % PER_LINE) * (ACROSS / PER_LINE) + 8,
      y: top + NAME + Math.floor(index / PER_LINE) * LINE + 12,
    })),
  };
}

function titleOf(rated: readonly RatedPriority[]): string {
  const last = rated.flatMap(({ reviews }) => {
    const rating = reviews.findLast((review) => review.rating !== null)?.rating ?? null;
    return rating === null ? [] : [rating];
  });
  const off = last.filter((rating) => rating === 'at risk' || rating === 'off track').length;
  if (last.length === 0) return 'No priority has been rated yet';
  if (rated.length === 1) return `Last rated ${RATINGS[last[0] ?? 'on track'].toLowerCase()}`;
  if (off === 0) return `Each of ${last.length} priorities was last rated on track or complete`;
  return `${off} of ${last.length} priorities ${off === 1 ? 'was' : 'were'} last rated at risk or off track`;
}
