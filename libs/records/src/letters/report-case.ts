import type { StandingRequest } from '../outcomes/index.js';
import type { LocalDate, ReportState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** A request of the author for more time. Dates are local. */
export interface CaseMoreTime {
  readonly askedBy: string;
  readonly currentDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** Everything a letter about one report may need. Dates are local; none of the report's own text is here. */
export interface ReportCase {
  readonly about: 'report';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly slug: string;
  readonly title: string;
  /** What the author was asked for, in the officer's words. */
  readonly brief: string;
  /** The day of the meeting it is for; null while it has none. */
  readonly heldOn: LocalDate | null;
  readonly author: string | null;
  readonly state: ReportState;
  readonly currentVersion: number;
  readonly report: CaseClock | null;
  /** What the committee asks of every report to it. */
  readonly standing: readonly StandingRequest[];
  /** The request for more time the message is about; the latest where it names none. */
  readonly moreTime: CaseMoreTime | null;
  /** Why it was last returned, deferred or withdrawn, as its letter repeats it. */
  readonly returned: CaseReason | null;
  readonly deferred: CaseReason | null;
  readonly withdrawn: CaseReason | null;
}

export interface CaseReason {
  readonly reason: string;
  readonly by: string;
}
