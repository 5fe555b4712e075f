import type { AssessmentState, DataAsked, DataRequestState, LocalDate, Proposal } from '#rules';

/** One year's assessment as a list has it. Dates are local. */
export interface AssessmentLine {
  readonly id: string;
  readonly year: string;
  readonly slug: string;
  readonly state: AssessmentState;
  /** The day its data set is to be closed. */
  readonly closesOn: LocalDate;
  /** The day as at which it was closed; null while it is open. */
  readonly asAt: LocalDate | null;
  readonly requests: number;
  /** How many of them nothing, or not everything, has come to. */
  readonly awaited: number;
  readonly findings: number;
}

/** One request for data as the page of its assessment has it. */
export interface DataRequestLine {
  readonly id: string;
  readonly reference: string;
  readonly authority: string;
  /** Whoever was named to answer; null where the authority's contacts are asked. */
  readonly person: string | null;
  readonly asked: readonly DataAsked[];
  readonly state: DataRequestState;
  readonly dueOn: LocalDate | null;
  /** Asked, not wholly answered, and its date has passed. */
  readonly isOverdue: boolean;
  readonly lastOn: LocalDate | null;
  readonly answers: number;
  readonly moreTimeAsked: boolean;
}

/** What one row of the findings says. */
export interface FindingView {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly evidence: string;
  /** The reference of the request whose answer it rests on. */
  readonly dataRequest: string | null;
  /** The measure it rests on. */
  readonly measure: { readonly slug: string; readonly name: string } | null;
  /** What else it rests on, in words. */
  readonly restsOn: string;
  readonly priority: { readonly slug: string; readonly name: string } | null;
  readonly proposal: Proposal;
  readonly proposed: string;
}

/** Where and when an assessment's workshop is, or was. */
export interface WorkshopView {
  readonly on: LocalDate;
  /** A time of day in London, `HH:MM`. */
  readonly at: string;
  readonly place: string;
  readonly about: string;
  readonly sequence: number;
  /** Why it was cancelled; null while it stands. */
  readonly cancelledBecause: string | null;
  readonly invited: readonly { readonly id: string; readonly name: string }[];
}

/** One year's assessment with all that is in it. */
export interface AssessmentView extends AssessmentLine {
  readonly version: number;
  readonly councilId: string;
  readonly council: string;
  readonly partnershipId: string;
  readonly partnership: string;
  readonly partnershipSlug: string;
  readonly dataSetHash: string | null;
  readonly workshop: WorkshopView | null;
  readonly heldOn: LocalDate | null;
  readonly notes: string | null;
  readonly edition: { readonly title: string; readonly edition: number } | null;
  readonly rows: readonly DataRequestLine[];
  readonly written: readonly FindingView[];
}

/** What an edition is told it is fed by: a finding with the year and the day its data is as at. */
export interface FindingFed extends FindingView {
  readonly year: string;
  readonly assessmentSlug: string;
  readonly asAt: LocalDate | null;
  readonly state: AssessmentState;
}
