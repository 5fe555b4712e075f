import type { InterestState, LocalDate } from '#rules';
import type { CaseClock } from './case-clock.js';

/** A declared interest that is to be registered, as a letter speaks of it: what it is, is in no letter. Local dates. */
export interface InterestCase {
  readonly about: 'interest';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  readonly personId: string;
  /** Who declared it. */
  readonly member: string;
  readonly heldOn: LocalDate;
  readonly declaredOn: LocalDate;
  /** Its number within the meeting. */
  readonly number: number;
  /** The item it is in; null for the whole meeting. */
  readonly item: string | null;
  readonly state: InterestState;
  readonly registration: CaseClock | null;
}
