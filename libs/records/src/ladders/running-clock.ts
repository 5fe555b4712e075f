import type { ClockAhead, LadderName, LocalDate } from '#rules';

/** A clock that runs, with what it is about and where whoever hears of it is looked for. */
export interface RunningClock extends ClockAhead {
  readonly ladder: LadderName;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What it is about in words; nothing exempt and nothing of an interest's nature. */
  readonly about: string;
  /** Ids of the council, committee, authority, priority, report or person its audiences stand at. */
  readonly scopes: readonly string[];
  readonly rule: string;
  readonly n: number;
  readonly startEvent: string;
  readonly originalDue: LocalDate;
}
