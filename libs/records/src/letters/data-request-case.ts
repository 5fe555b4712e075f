import type { DataAsked, DataRequestState, LocalDate } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one request for data may need. Dates are local. */
export interface DataRequestCase {
  readonly about: 'data request';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: null;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly year: string;
  readonly assessmentSlug: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly reference: string;
  readonly state: DataRequestState;
  readonly asked: readonly DataAsked[];
  readonly note: string;
  readonly wanted: string | null;
  readonly endedBecause: string | null;
  /** What came last, and from whom. */
  readonly last: {
    readonly text: string;
    readonly figures: number;
    readonly fileName: string | null;
    readonly sha256: string | null;
    readonly givenBy: string;
    readonly how: string;
    readonly receivedOn: LocalDate;
  } | null;
  /** The latest request for more time. */
  readonly time: {
    readonly fromDue: LocalDate;
    readonly newDue: LocalDate;
    readonly reason: string;
    readonly askedBy: string;
    readonly agreed: boolean | null;
    readonly decisionReason: string | null;
  } | null;
  readonly data: CaseClock | null;
}
