import {
  compareDates,
  compareLetters,
  lettersAhead,
  rungName,
  type Audience,
  type Foretold,
  type Ladder,
  type LadderName,
  type LetterAhead,
  type LocalDate,
  type Rung,
} from '#rules';
import type { PeopleBehind } from './people-behind.queries.js';
import type { RunningClock } from './running-clock.js';

/** A clock of the year: one that runs, or a planned review's. */
export type ClockOfYear = Pick<
  RunningClock,
  'id' | 'ladder' | 'start' | 'due' | 'acknowledged' | 'settled' | 'meetings' | 'about' | 'scopes'
>;

/** One letter that would go, with its readers by name. Local dates. */
export interface YearLetter {
  readonly on: LocalDate;
  readonly ladder: LadderName;
  readonly rung: Rung;
  readonly about: string;
  readonly start: LocalDate;
  readonly due: LocalDate;
  readonly to: readonly { readonly audience: Audience; readonly names: readonly string[] }[];
  /** How it differs from the ladder that is on: new, moved from this day, or not at all. */
  readonly differs: 'more' | LocalDate | null;
  /** Stays the same for as long as clock and rung do: what a calendar knows it by. */
  readonly key: string;
}

/** What the letters of one ladder are foretold from. */
export interface YearOfLadder extends Foretold {
  readonly clocks: readonly ClockOfYear[];
  readonly people: PeopleBehind;
  /** The ladder that is on, and the one whose year is asked for. */
  readonly on: Ladder;
  readonly asked: Ladder;
}

/** The letters of one ladder's clocks, each beside what the ladder that is on would do, and those that would not go. Pure. */
export function yearLetters({ clocks, people, on, asked, ...foretold }: YearOfLadder): {
  readonly letters: readonly YearLetter[];
  readonly fewer: readonly YearLetter[];
} {
  const ahead = (rungs: Ladder): readonly LetterAhead[] =>
    clocks.flatMap((clock) => lettersAhead(rungs, clock, foretold));
  const found = ahead(asked);
  const { more, fewer, moved } = compareLetters(ahead(on), found);
  const isMore = new Set(more);
  const movedFrom = new Map(moved.map(({ letter, from }) => [letter, from]));
  const byId = new Map(clocks.map((clock) => [clock.id, clock]));
  const written = (letter: LetterAhead, differs: YearLetter['differs']): YearLetter[] => {
    const clock = byId.get(letter.clockId);
    return clock === undefined ? [] : [yearLetter(letter, clock, { people, differs })];
  };
  return {
    letters: found.flatMap((one) =>
      written(one, isMore.has(one) ? 'more' : (movedFrom.get(one) ?? null)),
    ),
    fewer: fewer.flatMap((one) => written(one, null)),
  };
}

function yearLetter(
  { on, rung, due, clockId }: LetterAhead,
  { ladder, about, scopes, start }: ClockOfYear,
  { people, differs }: { people: PeopleBehind; differs: YearLetter['differs'] },
): YearLetter {
  const to = rung.to.map((audience) => ({ audience, names: people(audience, scopes) }));
  return { on, ladder, rung, about, start, due, to, differs, key: `${clockId} ${rungName(rung)}` };
}

/** In the order they go. */
export const byDay = (a: YearLetter, b: YearLetter): number =>
  compareDates(a.on, b.on) || a.about.localeCompare(b.about);
