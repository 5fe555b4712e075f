import type { LedgerEvent } from '#records/ledger';
import { londonDay, monthsLater, plus } from './plain-days.js';
import type { LADDERS_AGAIN } from './ladders-again.js';

/** A stretch of time over which one clock ran to one due date; worked out from what happened, not from the clocks kept. */
export interface Run {
  readonly subjectId: string;
  readonly subject: string;
  readonly ladder: keyof typeof LADDERS_AGAIN;
  readonly start: string;
  readonly due: string;
  /** Instants. It still runs when `until` is null. */
  readonly since: string;
  readonly until: string | null;
  readonly acknowledgedAt: string | null;
}

type Open = { -readonly [Key in keyof Run]: Run[Key] };

/** 28 days from the day it is sent, that day not counted (SI 2009/942). */
const TO_ANSWER = 28;
const MONTHS_BETWEEN_REPORTS = 3;

/** Every stretch over which a clock ran, from the events of the record in their order. */
export function clockRuns(events: readonly LedgerEvent[]): readonly Run[] {
  const runs: Open[] = [];
  for (const event of events) follow(runs, event);
  return runs;
}

function follow(runs: Open[], event: LedgerEvent): void {
  const { at, subjectId, facts } = event;
  const day = londonDay(at);
  const last = (ladder: Run['ladder']) =>
    runs.findLast((run) => run.subjectId === subjectId && run.ladder === ladder);
  const end = (...ladders: readonly Run['ladder'][]) => {
    for (const ladder of ladders) {
      const run = last(ladder);
      if (run?.until === null) run.until = at;
    }
  };
  const begin = (ladder: Run['ladder'], start: string, due: string) => {
    end(ladder);
    const acknowledgedAt =
      ladder === 'response' ? (last('response')?.acknowledgedAt ?? null) : null;
    const { subject } = event;
    runs.push({ subjectId, subject, ladder, start, due, acknowledgedAt, since: at, until: null });
  };
  const again = (ladder: Run['ladder'], due?: string) => {
    const run = last(ladder);
    if (run !== undefined) begin(ladder, run.start, due ?? run.due);
  };
  switch (event.event) {
    case 'recommendation.sent':
      return begin('response', facts.on ?? day, plus(facts.on ?? day, TO_ANSWER));
    case 'recommendation.acknowledged': {
      const run = last('response');
      if (run !== undefined) run.acknowledgedAt = at;
      return;
    }
    case 'extension.agreed':
      return again('response', facts.newDue);
    case 'response.received':
      return end('response');
    case 'response.returned':
      return again('response');
    case 'progress.started':
    case 'progress.reported':
      return begin('progress', day, plus(monthsLater(day, MONTHS_BETWEEN_REPORTS), -1));
    case 'completion.claimed':
    case 'recommendation.closed':
      return end('response', 'progress');
    case 'review.requested':
      return begin('review', day, facts.due ?? day);
    case 'review.returned':
      return end('review');
    case 'review.queried':
      return again('review');
    default:
      return;
  }
}
