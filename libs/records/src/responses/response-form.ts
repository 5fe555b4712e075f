import type { Decision, Due, LocalDate } from '#rules';

/** An authority's written answer, as its form holds it. */
export interface ResponseForm {
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  /** The last day the target means; null where there is none, or it is ongoing. */
  readonly targetDate: LocalDate | null;
  /** The target as typed and read, where it is no plain date. */
  readonly target?: Pick<Due, 'raw' | 'start' | 'precision'>;
  /** Where the committee can see what is in place. */
  readonly evidence?: string | null;
  /** `online`, or how a reply logged by an officer came: `post`, `email`. */
  readonly how: string;
  /** The local date a reply that came on paper was received; an answer submitted online is of today. */
  readonly receivedOn?: LocalDate | null;
}
