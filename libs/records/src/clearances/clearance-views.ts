import type { ClearanceKind, ClearanceState, LocalDate, Place } from '#rules';
import type { ReportView, WrittenReport } from '../reports/index.js';

/** One clearance as the page of its report shows it. Dates are local. */
export interface ClearanceView {
  readonly id: string;
  readonly kind: ClearanceKind;
  readonly state: ClearanceState;
  readonly version: number;
  readonly person: { readonly id: string; readonly name: string; readonly post: string };
  readonly dueOn: LocalDate | null;
  readonly decidedOn: LocalDate | null;
  readonly remark: string | null;
  /** The number of the version it was given for; null until it was given once. */
  readonly clearedNumber: number | null;
  /** Given for another text than the one that stands. A question put to both hashes, never a state. */
  readonly isStale: boolean;
}

/** Who is asked for one clearance by the committee's list, or was asked the last time. */
export interface GiverChoice {
  readonly kind: ClearanceKind;
  readonly personId: string;
  readonly name: string;
}

/** A clearance as the officer it is asked of reads it: the whole text as it stands, and the one they cleared last. */
export interface ClearanceToGive extends ClearanceView {
  readonly place: Place;
  readonly report: Pick<
    ReportView,
    'id' | 'slug' | 'title' | 'state' | 'template' | 'committee' | 'committeeSlug' | 'heldOn'
  > & { readonly author: string | null; readonly council: string };
  /** With what is exempt in it: its reader must judge that too. */
  readonly current: WrittenReport | null;
  readonly clearedBefore: WrittenReport | null;
}
