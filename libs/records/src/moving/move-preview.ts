import type { LadderName, LocalDate, RungMove } from '#rules';

/** A running clock that a change touches: its date, or only days of its rungs. Local dates. */
export interface ClockMoved {
  readonly id: string;
  readonly ladder: LadderName;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly about: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Whether its date was agreed, and so stands whatever is counted. */
  readonly isAgreed: boolean;
  readonly start: { readonly from: LocalDate; readonly to: LocalDate };
  readonly rungs: readonly RungMove[];
}

/** A meeting whose last day to publish changes; one whose agenda is out stands as it is. */
export interface MeetingMoved {
  readonly id: string;
  readonly committee: string;
  readonly heldOn: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly stands: boolean;
}

/** What a change would move, and the mark of exactly that: it is confirmed by its mark, or shown again. */
export interface MovePreview {
  readonly clocks: readonly ClockMoved[];
  readonly meetings: readonly MeetingMoved[];
  /** Running clocks that were looked at and stay as they are. */
  readonly unmoved: number;
  readonly fingerprint: string;
}
