import type { AskedToAttend, AttendanceRequestState, LocalDate, MeetingState, Place } from '#rules';

/** One request to attend as lists and its page show it. Dates are local. */
export interface AttendanceRequestView extends AskedToAttend {
  readonly id: string;
  readonly reference: string;
  readonly state: AttendanceRequestState;
  readonly version: number;
  readonly place: Place;
  readonly council: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly heldOn: LocalDate;
  readonly startsAt: string;
  readonly venue: string;
  readonly meetingState: MeetingState;
  /** The item it is for; null for the whole meeting. Of one that is not for publication the title stays with the council. */
  readonly item: {
    readonly number: number;
    readonly title: string;
    readonly isExempt: boolean;
  } | null;
  /** The reference of the recommendation it is about. */
  readonly recommendation: string | null;
  readonly about: string;
  readonly askedOn: LocalDate | null;
  /** The day it was asked for: another than the meeting's once that was moved. */
  readonly askedFor: LocalDate | null;
  /** The first day of a meeting of which the authority had reasonable notice. */
  readonly earliestOn: LocalDate | null;
  readonly shorterBecause: string | null;
  readonly shorterAgreedBy: string | null;
  readonly who: string | null;
  readonly post: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
  readonly declinedBecause: string | null;
  /** Who came, why nobody did, or why it was withdrawn. */
  readonly found: string | null;
}

/** A meeting an authority can be asked to. */
interface MeetingToAttend {
  readonly heldOn: LocalDate;
  readonly items: readonly { readonly number: number; readonly title: string }[];
}

/** What the page that asks an authority to come chooses from. */
export interface AttendanceChoices {
  readonly committeeId: string;
  readonly councilId: string;
  readonly committee: string;
  readonly constitutedAs: string | null;
  /** Working days of reasonable notice. */
  readonly notice: number;
  readonly meetings: readonly MeetingToAttend[];
  readonly authorities: readonly { readonly slug: string; readonly name: string }[];
}
