/** What came back of a letter: `hard` will never arrive there, `soft` may another time. */
export const BOUNCE_KINDS = ['hard', 'soft'] as const;
export type BounceKind = (typeof BOUNCE_KINDS)[number];

/** A report that a letter could not be delivered, as whoever carries the mail gives it. */
export interface BounceReport {
  /** The address it came back to, such as `bounce+token@example.gov.uk`, or the token alone. */
  readonly returnedTo: string;
  readonly kind: BounceKind;
  /** What the other server said. */
  readonly diagnostic: string;
}

/** How an officer saw to a letter that came back. */
export type BounceSettled = 'address corrected' | 'told another way';
