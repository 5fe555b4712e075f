import {
  askedBy,
  count,
  COUNTING_RULES,
  daysBetween,
  workingDaysBefore,
  type Calendar,
  type Counted,
  type LocalDate,
} from '#rules';
import type { ClockOrder } from '../clocks/index.js';
import { meetingOf } from '../reports/index.js';
import type { Tx } from '../transaction/index.js';

/** The working days whoever clears a report has where the committee's timetable gives no later day. */
const WORKING_DAYS_TO_CLEAR = 5;

/** A local date and the clock that runs to it. */
export interface ClearanceClock {
  readonly due: LocalDate;
  readonly clock: ClockOrder;
}

/**
 * By when a report asked for clearance today is to be cleared: the day the committee's timetable says a report is
 * cleared before its meeting, while that is to come; else five working days. Both are the council's own: the edge is
 * soft. Asked on Mon 3 Jul 2023 without a meeting it is Mon 10 Jul 2023. One statement.
 */
export async function clearanceClock(
  tx: Tx,
  reportId: string,
  { today, calendar }: { readonly today: LocalDate; readonly calendar: Calendar },
): Promise<ClearanceClock> {
  const [row] = await tx.query<{ heldOn: LocalDate; daysBefore: number }[]>(
    `SELECT m.held_on AS "heldOn", t.working_days_before AS "daysBefore"
     FROM reports r JOIN meetings m ON m.id = ${meetingOf('r')}
     JOIN timetable_steps t ON t.committee_id = r.committee_id AND t.kind = 'cleared'
     WHERE r.id = $1
     ORDER BY t.working_days_before LIMIT 1`,
    [reportId],
  );
  const due =
    row === undefined ? null : workingDaysBefore(row.heldOn, row.daysBefore, calendar).due;
  const counted =
    due === null || due <= today || daysBetween(today, due) > COUNTING_RULES.DAYS_FROM.most
      ? count({ rule: 'WORKING_DAYS', n: WORKING_DAYS_TO_CLEAR, start: today, calendar })
      : byTimetable({ start: today, due, calendar });
  return {
    due: counted.due,
    clock: { do: 'start', counted, startEvent: 'the day it was asked for', edge: 'soft' },
  };
}

function byTimetable(asked: Parameters<typeof askedBy>[0]): Counted {
  const text = "The committee's own timetable; no duty in law";
  return { ...askedBy(asked), citation: { text, verifiedOn: null, seen: false } };
}
