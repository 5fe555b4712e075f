/** How an outcome of one kind is called, referred to and followed. */
interface OutcomeKindRow {
  readonly label: string;
  /** What its references carry before the number: `CDC-2023-C1` is the first comment of 2023. */
  readonly letter: string;
  /** Whether it is sent to a body, which then says what it did with it. */
  readonly isSent: boolean;
  /** Whether an answer is asked for by a date. */
  readonly hasDate: boolean;
}

/** What a resolution can bring about beside a recommendation, and still has to be followed. */
export const OUTCOME_KINDS = {
  comment: { label: 'Comment', letter: 'C', isSent: true, hasDate: false },
  'information request': {
    label: 'Request for information',
    letter: 'I',
    isSent: true,
    hasDate: true,
  },
  'standing request': {
    label: 'Standing request',
    letter: 'S',
    isSent: false,
    hasDate: false,
  },
  referral: { label: 'Referral', letter: 'R', isSent: true, hasDate: false },
  deferral: { label: 'Deferral', letter: 'D', isSent: false, hasDate: false },
} as const satisfies Record<string, OutcomeKindRow>;

export type OutcomeKind = keyof typeof OUTCOME_KINDS;

/** The days given to a body that is asked for information, where the committee named no date. Its own choice; no law sets the number. */
export const DAYS_FOR_INFORMATION = 28;
