import type {
  AuthorityKind,
  AuthorityPart,
  LocalDate,
  MemberPart,
  PartnershipMeetingState,
} from '#rules';

/** A partnership as the list shows it. Dates are local; null is open. */
export interface PartnershipLine {
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly slug: string;
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly chair: string | null;
  readonly members: number;
  readonly nextMeetingOn: LocalDate | null;
}

/** Somebody who belongs, or belonged, to a partnership or a working group. */
export interface MemberLine {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
  readonly part: MemberPart;
  readonly authority: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly successor: string | null;
}

/** A meeting as a list of them shows it; `group` is that of a working group's own. */
export interface MeetingLine {
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly place: string;
  readonly state: PartnershipMeetingState;
  readonly items: number;
  readonly undecided: number;
}

/** An authority of a partnership: its kind in the directory, and how it belongs here. */
export interface AuthorityOfPartnership {
  readonly slug: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly part: AuthorityPart;
  readonly aliases: readonly string[];
}

/** A partnership over or under another. `mayRead` says whether the reader may open it. */
export interface RelatedPartnership {
  readonly slug: string;
  readonly name: string;
  readonly council: string;
  readonly mayRead: boolean;
  /** Of a partnership under this one: its priorities that the reader may see. */
  readonly priorities: readonly { readonly slug: string; readonly name: string }[];
}

interface BodyView {
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly terms: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly members: readonly MemberLine[];
  readonly meetings: readonly MeetingLine[];
}

/** One partnership with all that is kept of it. */
export interface PartnershipView extends BodyView {
  readonly parent: RelatedPartnership | null;
  readonly under: readonly RelatedPartnership[];
  readonly groups: readonly {
    readonly slug: string;
    readonly name: string;
    readonly chair: string | null;
    readonly validTo: LocalDate | null;
  }[];
  readonly authorities: readonly AuthorityOfPartnership[];
  readonly glossary: readonly { readonly word: string; readonly meaning: string }[];
}

/** One working group with all that is kept of it. */
export interface WorkingGroupView extends BodyView {
  readonly partnershipId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
}

/** One version of terms of reference, with who wrote it when (an instant). */
export interface TermsVersion {
  readonly at: string;
  readonly by: string;
  readonly terms: string;
}
