/** A request to be written to when papers of a committee are published. */
export interface SubscriptionCase {
  readonly about: 'subscription';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly isConfirmed: boolean;
  readonly isEnded: boolean;
}
