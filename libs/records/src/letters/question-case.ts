import type { LocalDate } from '#rules';

/** Everything a letter about one question in advance may need. Dates are local. */
export interface QuestionCase {
  readonly about: 'question';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly heldOn: LocalDate;
  readonly meetingState: string;
  readonly authorityId: string | null;
  readonly authority: string | null;
  /** What the agenda calls the item; what is kept from the public has its public title here. */
  readonly item: string;
  readonly itemNumber: number;
  /** Whether the item is kept from the public: then no letter says what was asked or answered. */
  readonly isKept: boolean;
  readonly wording: string;
  readonly askedById: string;
  readonly askedBy: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
}
