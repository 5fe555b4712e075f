import type { AskedFor, LocalDate, OutcomeState } from '#rules';
import type { CaseClock } from './case-clock.js';

/** Everything a letter about one comment, request or referral may need. Of its item nothing else is here. */
export interface OutcomeCase extends AskedFor {
  readonly about: 'outcome';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly committeeSlug: string;
  /** Null where it goes to a body that our record has no people of. */
  readonly authorityId: string | null;
  readonly authority: string | null;
  readonly to: string;
  readonly reference: string;
  /** The kind in running text: `comment`, `request for information`, `referral`. */
  readonly called: string;
  readonly state: OutcomeState;
  /** Whether its item is kept from the public: then no letter tells its words or its answer. */
  readonly isKept: boolean;
  readonly wording: string;
  readonly minute: string | null;
  readonly madeOn: LocalDate;
  readonly sentHow: string | null;
  readonly dueOn: LocalDate | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
  readonly answeredHow: string | null;
  /** What is wanted, when it is asked again; null before. */
  readonly wanted: string | null;
  readonly outcome: CaseClock | null;
}
