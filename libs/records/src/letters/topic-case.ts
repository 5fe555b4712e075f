import type { LocalDate, TopicState } from '#rules';

/** Everything a letter about one topic may need. Dates are local. */
export interface TopicCase {
  readonly about: 'topic';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly title: string;
  readonly state: TopicState;
  /** Who suggested it, by id; null when nobody is known. */
  readonly suggestedBy: string | null;
  /** The meeting it is placed on; null when it is on none. */
  readonly heldOn: LocalDate | null;
  /** Why it was last declined or carried forward; null when it never was. */
  readonly because: string | null;
}
