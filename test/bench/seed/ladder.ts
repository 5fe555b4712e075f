import { englandAndWales, LADDERS, rungsOf, type DatedRung, type LocalDate } from '#rules';
import { meetingDays } from './meeting-days.js';

interface SeededClock {
  readonly kind: 'progress' | 'response';
  readonly start: LocalDate;
  readonly due: LocalDate;
}

interface LadderSoFar {
  /** The rungs that have come, each with its day. */
  readonly come: readonly DatedRung[];
  /** The day the next one comes; null when none is left. */
  readonly next: LocalDate | null;
}

const worked = new Map<string, LadderSoFar>();

/** Where a clock stands on its ladder once the sweep of `today` is done. Working it out is slow; the days repeat. */
export function ladderSoFar({ kind, start, due }: SeededClock, today: LocalDate): LadderSoFar {
  const key = `${kind} ${start} ${due}`;
  const known = worked.get(key);
  if (known !== undefined) return known;
  const meetings = kind === 'response' ? meetingDays(today).filter((day) => day > start) : [];
  const rungs = rungsOf(LADDERS[kind], { start, due, meetings }, englandAndWales);
  const found = {
    come: rungs.filter(({ on }) => on <= today),
    next: rungs.find(({ on }) => on > today)?.on ?? null,
  };
  worked.set(key, found);
  return found;
}
