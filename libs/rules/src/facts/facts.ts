import type { LocalDate } from '../calendar/index.js';
import type { Decision } from '../answers/index.js';
import type { Votes } from '../voting/index.js';

/**
 * What a command brings with it, and what the service looked up for the rules to judge.
 * Every field is optional here; each transition says in `needs` which of them it cannot do without.
 */
export interface Facts {
  readonly reason?: string;
  /** The minute reference of a carried resolution of the committee concerned, looked up, never typed freely. */
  readonly minute?: string;
  /** The day of the meeting whose minute is cited. */
  readonly minutedOn?: LocalDate;
  readonly on?: LocalDate;
  readonly notBefore?: LocalDate;
  readonly how?: string;
  readonly to?: string;
  readonly authority?: string;
  readonly due?: LocalDate;
  readonly currentDue?: LocalDate;
  readonly newDue?: LocalDate;
  readonly hasSignatory?: boolean;
  readonly extensionAsked?: boolean;
  /** Whether the committee, when it last considered the answer, wanted more or invited the authority back. */
  readonly moreAsked?: boolean;
  /** Whether somebody asked for a later target date and nobody decided yet. */
  readonly laterDateAsked?: boolean;
  /** Whether the committee, when it closed, wanted to look again and has not yet. */
  readonly recheckDue?: boolean;
  /** The post of whoever is named in `owner`. */
  readonly post?: string;
  /** The first day of a meeting of which whoever is asked to it has reasonable notice. */
  readonly earliest?: LocalDate;
  /** Who agreed to something in place of the one it is for, such as shorter notice. */
  readonly agreedBy?: string;
  /** What is wanted of a further answer. */
  readonly wanted?: string;
  readonly decision?: Decision;
  readonly action?: string;
  readonly owner?: string;
  readonly targetDate?: LocalDate;
  readonly missing?: string;
  readonly outcome?: string;
  readonly text?: string;
  readonly evidence?: string;
  readonly rating?: string;
  readonly kind?: string;
  readonly successor?: string;
  readonly seconder?: string;
  readonly mover?: string;
  readonly votes?: Votes;
  readonly venue?: string;
  readonly items?: number;
  readonly lastLawfulDay?: LocalDate;
  readonly quorate?: boolean;
  /** The names of those in the room who may vote. */
  readonly voters?: readonly string[];
  /** How many voting members the committee needs. */
  readonly quorum?: number;
  /** The day a meeting is called for. */
  readonly heldOn?: LocalDate;
  readonly dependentsSettled?: boolean;
  readonly title?: string;
  /** The names of the required parts of a report that are still empty. */
  readonly unwritten?: readonly string[];
  /** The names of the clearances that have not been given for the version as it stands. */
  readonly uncleared?: readonly string[];
  /** How many clearances the report has been sent for. */
  readonly clearances?: number;
  /** Whether the version that was read is the report's text as it stands. */
  readonly isCurrent?: boolean;
  /** What something was before it was changed, and what it is now, in words. */
  readonly before?: string;
  readonly after?: string;
  /** Which paragraph of Schedule 12A, in words; or that it is confidential. */
  readonly ground?: string;
  readonly version?: number;
  /** References of what a reply has no complete answer to yet. */
  readonly unanswered?: readonly string[];
  /** Whether a target is ongoing: a promise without a last day. */
  readonly isOngoing?: boolean;
  /** Names of priorities of the edition before of which a new edition has not said what becomes of them. */
  readonly undecided?: readonly string[];
  /** The first day of an edition. */
  readonly startsOn?: LocalDate;
  /** The local date as at which a data set was closed; left out while it is open. */
  readonly asAt?: LocalDate;
  /** How many findings are written. */
  readonly findings?: number;
}
