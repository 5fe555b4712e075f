import {
  count,
  dueRungs,
  isCountingRule,
  workingDayOnOrAfter,
  type Calendar,
  type CouncilLadders,
  type CountedBy,
  type LocalDate,
} from '#rules';
import { passedOverRow } from '../clocks/index.js';
import type { RunningClock } from '../ladders/index.js';
import type { ClockMoved } from './move-preview.js';

/** By what a moved clock is worked out anew. */
export interface MovedBy {
  readonly ladders: CouncilLadders;
  readonly after: Calendar;
  readonly today: LocalDate;
  readonly recounted?: Partial<Pick<CountedBy, 'rule' | 'n' | 'start'>>;
}

/** What is written of one moved clock. Pure. */
export function movedClock({ id, to, isAgreed, ...moved }: ClockMoved, by: MovedClockAsked) {
  const { clock, after: calendar, today, ladders, recounted = {} } = by;
  const ladder = ladders[clock.ladder];
  const { meetings = [] } = clock;
  const days = { start: moved.start.to, due: to, meetings };
  const { rule, n } = { ...clock, ...recounted };
  const isMoved = moved.from !== to;
  const settled = isMoved ? lasting(clock.settled) : clock.settled;
  const found = dueRungs(ladder, { ...clock, ...days, today, settled }, calendar);
  const come = [...found.send, ...found.passOver.map((one) => one.rung)];
  const behind = isMoved ? come.filter(({ track }) => track !== 'acknowledge') : [];
  const counted =
    isAgreed || !isCountingRule(rule) ? null : count({ rule, n, start: days.start, calendar });
  return {
    row: {
      id,
      rule,
      n,
      due: to,
      start: days.start,
      next: come.length > behind.length ? workingDayOnOrAfter(calendar, today) : found.next,
      working:
        counted === null
          ? null
          : {
              explanation: counted.explanation,
              steps: counted.steps,
              lastWorkingDayBefore: counted.lastWorkingDayBefore ?? null,
              verifiedOn: counted.citation.verifiedOn,
            },
    },
    // Rungs of the new date that lie behind are not caught up: whoever is concerned is told of the move itself.
    behind: behind.map((rung) => passedOverRow(rung, { clock: id, days, calendar })),
  };
}

type MovedClockAsked = MovedBy & { readonly clock: RunningClock };

/** What was settled for whatever date: receipt is acknowledged once. */
const lasting = (settled: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...settled].filter((name) => name.startsWith('acknowledge ')));
