import type { LocalDate, MeetingState, TopicState } from '#rules';

/** A topic as a list or the board shows it. Dates are local dates of Europe/London. */
export interface TopicLine {
  readonly id: string;
  readonly councilId: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly slug: string;
  readonly title: string;
  readonly reason: string;
  readonly suggestedBy: string | null;
  readonly suggestedOn: LocalDate;
  readonly state: TopicState;
  readonly version: number;
  /** The meeting it is placed on; null when it is on none. */
  readonly heldOn: LocalDate | null;
  readonly meetingState: MeetingState | null;
  /** Its item on that meeting's agenda; null when there is none. */
  readonly item: number | null;
  /** Weighted average over those who scored it, 0 to 5 with one decimal; null when nobody has. */
  readonly score: number | null;
  readonly scorers: number;
}

/** One question with what was scored for a topic. */
export interface QuestionScored {
  readonly id: string;
  readonly wording: string;
  readonly weight: number;
  readonly average: number | null;
  readonly scorers: number;
  /** What the asker gave; null when they have not scored it. */
  readonly own: number | null;
}

/** A topic with the committee's questions, and the reports that came of it. */
export interface TopicView extends TopicLine {
  readonly questions: readonly QuestionScored[];
  readonly reports: readonly { readonly slug: string; readonly title: string }[];
  /** Why it was last declined or carried forward; null when it never was. */
  readonly lastReason: string | null;
}

/** A committee somebody may suggest a topic to. */
export interface CommitteeToAsk {
  readonly id: string;
  readonly councilId: string;
  readonly slug: string;
  readonly name: string;
}

/** What somebody suggested, as they may see it: no score, no page of the committee's own work. */
export interface OwnTopic {
  readonly title: string;
  readonly committee: string;
  readonly state: TopicState;
  readonly suggestedOn: LocalDate;
  readonly heldOn: LocalDate | null;
  readonly sentence: string;
}
