import type { AddresseeState, AttendanceRequestState, LocalDate, OutcomeState } from '#rules';

/** What an authority can be asked, and what each is called. */
export const ASKED_KINDS = {
  recommendation: 'Recommendation',
  comment: 'Comment',
  'information request': 'Request for information',
  referral: 'Referral',
  'attendance request': 'Request to attend',
} as const;

export type AskedKind = keyof typeof ASKED_KINDS;

interface AskedOfAuthority {
  readonly reference: string;
  readonly wording: string;
  readonly committee: string;
  readonly authority: string;
  readonly authoritySlug: string;
  /** Local date it was sent or asked. */
  readonly sentOn: LocalDate;
  /** Local date by which something is due now; null for none. */
  readonly dueOn: LocalDate | null;
  readonly isOpen: boolean;
}

/** One thing asked of an authority, as its own people read it: nothing of the committee's work on it. */
export type AskedLine = AskedOfAuthority &
  (
    | { readonly kind: 'recommendation'; readonly state: AddresseeState }
    | {
        readonly kind: 'comment' | 'information request' | 'referral';
        readonly state: OutcomeState;
      }
    | { readonly kind: 'attendance request'; readonly state: AttendanceRequestState }
  );

/** To what a list of what is asked is narrowed. */
export interface AskedFilter {
  readonly authority?: string;
  readonly kind?: AskedKind;
  readonly standing?: 'open' | 'done';
  /** Words of it or its reference. */
  readonly text?: string;
}
