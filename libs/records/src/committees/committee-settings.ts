import type {
  ClearanceKind,
  ItemPurpose,
  MinutedBy,
  MinuteParts,
  MinutePeriod,
  REPORT_TEMPLATES,
  TimetableStepKind,
} from '#rules';

import type { FollowingPolicy } from './following-policy.service.js';

/** How a committee works, as one page asks for it. */
export interface CommitteeSettings {
  readonly termsOfReference: string;
  /** Voting members needed. */
  readonly quorum: number;
  /** The form of its minute numbers, such as `OSC{yy}/{n}`. */
  readonly minutePattern: string;
  /** How long its numbers run before they begin again. */
  readonly minutePeriod: MinutePeriod;
  readonly minutedBy: MinutedBy;
  readonly minuteParts: MinuteParts;
  readonly reportTemplate: keyof typeof REPORT_TEMPLATES;
  readonly usualVenue: string;
  /** A time of day in London, `HH:MM`. */
  readonly usualStart: string;
  /** As what else it sits; null when it is only itself. */
  readonly constitutedAs: string | null;
}

/** An item that stands on every agenda. */
export interface StandingItem {
  readonly title: string;
  readonly purpose: ItemPurpose;
  /** How long it usually takes; null when nobody says. */
  readonly minutes: number | null;
}

/** One date of the internal timetable, counted back from the meeting. */
export interface TimetableStep {
  readonly name: string;
  readonly kind: TimetableStepKind;
  /** Working days before the meeting. */
  readonly workingDaysBefore: number;
}

/** A question by which the committee scores suggested topics. */
export interface ScoringQuestion {
  /** Null for a new one. */
  readonly id: string | null;
  readonly wording: string;
  /** 1 to 5: how much it counts. */
  readonly weight: number;
}

/** Who gives one clearance to the committee's reports. */
export interface ClearanceGiver {
  readonly kind: ClearanceKind;
  readonly personId: string;
  readonly name: string;
  readonly post: string;
}

/** All that can be set about a committee, with its version. */
export interface SettingsView extends CommitteeSettings, FollowingPolicy {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
  readonly standingItems: readonly StandingItem[];
  readonly timetable: readonly TimetableStep[];
  readonly questions: readonly (ScoringQuestion & { readonly id: string })[];
  readonly clearances: readonly ClearanceGiver[];
}
