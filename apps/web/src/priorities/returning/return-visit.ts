import type { Actor } from '#rules';

/** Somebody at the return of one review: by account, or by a signed link. */
export interface ReturnVisit {
  readonly actor: Actor;
  /** The id of the review. */
  readonly id: string;
  /** Where the pages of the return begin. */
  readonly base: string;
  /** The page of the review itself; null by a link, whose pages are all there is. */
  readonly review: string | null;
}
