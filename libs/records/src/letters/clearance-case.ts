import type { ClearanceKind, ClearanceState, LocalDate, ReportState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one clearance of one report may need. None of the report's own text is here. */
export interface ClearanceCase {
  readonly about: 'clearance';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly reportId: string;
  readonly slug: string;
  readonly title: string;
  readonly author: string | null;
  readonly heldOn: LocalDate | null;
  /** Nothing is owed while the report is back with its author. */
  readonly reportState: ReportState;
  readonly kind: ClearanceKind;
  readonly state: ClearanceState;
  /** What whoever decided it said; null when they said nothing. */
  readonly remark: string | null;
  readonly clearance: CaseClock | null;
}
