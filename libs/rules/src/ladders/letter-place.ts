import { LADDERS, type LadderName } from './ladders.js';
import type { LetterName } from './letters.js';
import type { Rung } from './rung.js';

/** Where on a ladder a letter is true: it speaks of a date to come, of today, or of one that has passed. */
export interface LetterPlace {
  readonly anchor: Rung['anchor'];
  readonly track: Rung['track'];
  readonly before: boolean;
  readonly on: boolean;
  readonly after: boolean;
}

/** Where a letter may stand, read from where the default ladder has it. */
export function letterPlace(name: LadderName, letter: LetterName): LetterPlace {
  const all: readonly Rung[] = LADDERS[name];
  const rungs = all.filter((rung) => rung.letter === letter);
  const has = (holds: (offset: number) => boolean) => rungs.some(({ offset }) => holds(offset));
  const before = has((offset) => offset < 0);
  return {
    anchor: rungs[0]?.anchor ?? 'due',
    track: rungs[0]?.track ?? 'remind',
    before,
    on: has((offset) => offset === 0),
    after: has((offset) => offset > 0),
  };
}

/** Where a letter may stand, in words: `before the due date or on it`. */
export function placeInWords({ anchor, before, on, after }: LetterPlace): string {
  const day = anchor === 'due' ? 'the due date' : 'the start';
  const places = [before ? 'before' : '', on ? 'on' : '', after ? 'after' : ''].filter(
    (place) => place !== '',
  );
  return `${places.join(' or ')} ${day}`;
}
