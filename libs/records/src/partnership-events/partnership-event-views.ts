import type { LocalDate, PartnershipEventKind } from '#rules';

/** One dated event on the calendar of a partnership. Dates are local, both included. */
export interface PartnershipEventView {
  readonly id: string;
  readonly version: number;
  readonly councilId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly slug: string;
  readonly kind: PartnershipEventKind;
  readonly title: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Whether its dates are still to be confirmed. */
  readonly isProvisional: boolean;
  readonly isPublic: boolean;
  readonly place: string;
  readonly lead: string;
  readonly note: string;
  readonly priorityId: string | null;
  readonly priority: string | null;
  readonly prioritySlug: string | null;
  readonly actionId: string | null;
  readonly action: string | null;
  readonly planSlug: string | null;
  /** Why it was cancelled; null while it stands. */
  readonly cancelledBecause: string | null;
}
