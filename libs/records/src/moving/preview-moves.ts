import {
  isCountingRule,
  publicationMove,
  whatWouldMove,
  type Calendar,
  type CouncilLadders,
  type CountedBy,
  type LocalDate,
} from '#rules';
import { sha256 } from '#platform';
import type { EntityManager } from 'typeorm';
import { councilLadders } from '../clocks/index.js';
import { runningClocks, type ClocksAsked, type RunningClock } from '../ladders/index.js';
import { meetingsAhead } from './meetings-ahead.queries.js';
import type { ClockMoved, MeetingMoved, MovePreview } from './move-preview.js';

/** A change to be looked at: of whose clocks, by which calendar, and how each is counted after it. */
export interface MovesAsked {
  readonly clocks: ClocksAsked;
  readonly today: LocalDate;
  readonly before: Calendar;
  readonly after: Calendar;
  /** What of its count changes beside the calendar; nothing when left out. */
  readonly recounted?: Partial<Pick<CountedBy, 'rule' | 'n' | 'start'>>;
  /** Whether meetings are looked at: only another calendar moves their last day to publish. */
  readonly withMeetings: boolean;
}

/** What one change would move. Three statements at most; writes nothing. */
export async function previewMoves(
  manager: EntityManager,
  asked: MovesAsked,
): Promise<MovePreview> {
  const { clocks: which, today, before, after, withMeetings } = asked;
  const ladders = await councilLadders(manager, which.councilId);
  const running = await runningClocks(manager, which);
  const ahead = withMeetings ? await meetingsAhead(manager, which.councilId, today) : [];
  const clocks = running.flatMap((clock) => movedClock(clock, ladders, asked));
  const meetings = ahead.flatMap(({ committee, ...meeting }): MeetingMoved[] => {
    const move = publicationMove(meeting, before, after);
    if (move === null) return [];
    const { id, heldOn } = meeting;
    return [{ id, committee, heldOn, from: move.from, to: move.to, stands: move.stands }];
  });
  const fingerprint = markOf({ clocks, meetings });
  return { clocks, meetings, unmoved: running.length - clocks.length, fingerprint };
}

function movedClock(
  clock: RunningClock,
  ladders: CouncilLadders,
  { today, before, after, recounted = {} }: MovesAsked,
): ClockMoved[] {
  const { rule, n, start, ladder } = clock;
  if (!isCountingRule(rule)) return [];
  const counted = { rule, n, start };
  const found = whatWouldMove({
    clock,
    ladder: ladders[ladder],
    today,
    before: { ...counted, calendar: before },
    after: { ...counted, ...recounted, calendar: after },
  });
  const to = recounted.start ?? start;
  if (found.from === found.to && found.rungs.length === 0 && to === start) return [];
  const { id, subjectKind, subjectId, about } = clock;
  const { from, isAgreed, rungs } = found;
  return [
    {
      id,
      ladder,
      subjectKind,
      subjectId,
      about,
      from,
      to: found.to,
      isAgreed,
      rungs,
      start: { from: start, to },
    },
  ];
}

const markOf = (moves: Pick<MovePreview, 'clocks' | 'meetings'>): string =>
  sha256(JSON.stringify(moves));
