import type { Audience } from './audiences.js';
import type { LetterName } from './letters.js';

/** One rung: how long before or after which day, which letter goes to whom. */
export interface Rung {
  /** Anchor and offset in short: `D-14`, `D`, `D+7` from the due date, `A+3` from the start. */
  readonly key: string;
  readonly anchor: 'due' | 'start';
  readonly offset: number;
  readonly unit: 'days' | 'working days';
  readonly letter: LetterName;
  readonly to: readonly Audience[];
  /** Rungs of one track overtake each other; tracks go on side by side. */
  readonly track: 'remind' | 'acknowledge' | 'escalate';
  readonly unless?: 'window under 21 days' | 'acknowledged';
  /** Comes sooner once so many meetings of the committee have passed since the due date without an answer. */
  readonly orMeetings?: number;
}

export type Ladder = readonly Rung[];

/** A rung's name within its ladder, by which it is settled once: `escalate D+14`. */
export function rungName({ track, key }: Pick<Rung, 'track' | 'key'>): string {
  return `${track} ${key}`;
}

/**
 * A ladder from its rungs, checked.
 * @throws Error when two rungs of one track share a key, when a key does not say its own anchor and offset, or
 * when a rung speaks to nobody
 */
export function ladder(rungs: Ladder): Ladder {
  const names = rungs.map(rungName);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`The rung "${twice}" stands twice in one ladder`);
  for (const rung of rungs) {
    const key = keyOf(rung);
    if (rung.key !== key) throw new Error(`The rung "${rung.key}" lies at ${key}`);
    if (rung.to.length === 0) throw new Error(`The rung "${rung.key}" speaks to nobody`);
  }
  return rungs;
}

/** What a rung is called by its anchor and offset: `D-14`, `A+3`. */
export function keyOf({ anchor, offset }: Pick<Rung, 'anchor' | 'offset'>): string {
  const letter = anchor === 'due' ? 'D' : 'A';
  if (offset === 0) return letter;
  return `${letter}${offset > 0 ? '+' : ''}${offset}`;
}
