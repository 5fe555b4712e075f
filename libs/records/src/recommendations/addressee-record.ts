import type {
  AttendanceRequestState,
  AddresseeState,
  Closure,
  CountingRule,
  Decision,
  LocalCount,
  LocalDate,
  Outcome,
  ResponseRegime,
  Step,
} from '#rules';
import type { CorrectionView } from './correction-view.js';

/** A due date moved: both dates are kept, with who agreed and why. */
export interface MovedDue {
  readonly fromDue: LocalDate;
  readonly toDue: LocalDate;
  readonly reason: string;
  readonly agreedBy: string;
  readonly movedOn: LocalDate;
}

export interface ClockRecord {
  readonly kind: 'response' | 'progress';
  readonly state: 'running' | 'met' | 'stopped';
  readonly rule: CountingRule;
  readonly n: number;
  readonly startedOn: LocalDate;
  readonly startEvent: string;
  readonly originalDueOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly citation: string;
  readonly explanation: string;
  readonly steps: readonly Step[];
  readonly lastWorkingDayBefore: LocalDate | null;
  readonly verifiedOn: LocalDate | null;
  readonly moves: readonly MovedDue[];
}

/** What the authority said. `submittedAt` is an instant, the rest local dates. */
export interface ResponseRecord {
  readonly id: string;
  readonly number: number;
  readonly decision: Decision;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
  /** The target as typed, where it was; `targetDate` is the last day it means. */
  readonly targetRaw: string | null;
  /** Where the committee can see what is in place. */
  readonly evidence: string | null;
  /** Whether files or links were given with an answer; left out where nobody asked. */
  readonly evidenced?: boolean;
  readonly submittedAt: string;
  readonly submittedOn: LocalDate;
  readonly submittedBy: string;
  readonly how: string;
  readonly returnedBecause: string | null;
  /** The local date an officer accepted it for consideration, and who did; left out or null before. */
  readonly acceptedOn?: LocalDate | null;
  readonly acceptedBy?: string | null;
}

export interface ExtensionRecord {
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly currentDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedOn: LocalDate | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** What the committee asked for after considering an answer, and by when. */
export interface FurtherRequestRecord {
  readonly number: number;
  readonly wanted: string;
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly dueOn: LocalDate;
}

/** What the committee made of it, by which minute. */
export interface ConsiderationRecord {
  readonly outcome: Outcome;
  readonly remark: string | null;
  readonly consideredOn: LocalDate;
  readonly minute: string;
}

export interface ProgressRecord {
  readonly kind: 'report' | 'officer rating' | 'committee rating' | 'completion claim';
  readonly rating: string | null;
  readonly wording: string;
  readonly evidence: string | null;
  readonly reportedOn: LocalDate;
  readonly reportedBy: string;
  /** Of a rating by the committee: the minute that gives it. */
  readonly minute: string | null;
}

/** A later target date asked for; both dates stay. Not decided while `agreed` is null. */
export interface LaterDateRecord {
  readonly askedOn: LocalDate;
  readonly askedBy: string;
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedOn: LocalDate | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** A request to come to a meeting and answer questions about it. */
export interface AskedToCome {
  readonly reference: string;
  readonly state: AttendanceRequestState;
  readonly heldOn: LocalDate;
  readonly who: string | null;
}

export interface ClosureRecord {
  readonly kind: Closure;
  readonly reason: string;
  readonly successor: string | null;
  readonly closedOn: LocalDate;
  readonly minute: string;
  /** Whether its successor is a recommendation of the record, which can be linked to. */
  readonly isSuccessorOnRecord: boolean;
  readonly dissent: string | null;
  /** Who voted against, or abstained, and had it put on the record by name. */
  readonly dissenters: readonly string[];
  readonly recheckOn: LocalDate | null;
  /** The minute that settled the re-check; null while it is open. */
  readonly recheckMinute: string | null;
  readonly recheckFound: string | null;
  /** The meeting on whose agenda it is to be looked at again. */
  readonly recheckHeldOn: LocalDate | null;
}

/** Someone at the authority, or an officer who answers questions about it. */
export interface Reachable {
  readonly part: 'contact' | 'signatory' | 'senior officer' | 'officer';
  readonly name: string;
  readonly post: string;
  readonly email: string;
}

/** One recommendation to one authority with everything written of it. Lists are oldest first. */
export interface AddresseeRecord {
  readonly id: string;
  readonly version: number;
  readonly state: AddresseeState;
  readonly previousState: AddresseeState | null;
  readonly councilId: string;
  readonly committeeId: string;
  readonly authorityId: string;
  /** To whom it was made, where another authority answers for it now. */
  readonly madeTo: string | null;
  readonly reference: string;
  /** The words as they were made. */
  readonly wording: string;
  readonly correction: CorrectionView | null;
  readonly madeOn: LocalDate | null;
  readonly minute: string | null;
  readonly council: string;
  readonly committee: string;
  readonly authority: string;
  readonly slug: string;
  readonly committeeSlug: string;
  /** The day of the meeting that made it. */
  readonly heldOn: LocalDate;
  /** The letter it goes or went in; null where there is none that still counts. */
  readonly letter: { readonly number: number; readonly sentOn: LocalDate | null } | null;
  readonly regime: ResponseRegime;
  readonly localRule: LocalCount | null;
  readonly sentOn: LocalDate | null;
  readonly sentHow: string | null;
  readonly acknowledgedOn: LocalDate | null;
  readonly owner: string | null;
  readonly clocks: readonly ClockRecord[];
  readonly responses: readonly ResponseRecord[];
  readonly extensions: readonly ExtensionRecord[];
  readonly considerations: readonly ConsiderationRecord[];
  readonly furtherRequests: readonly FurtherRequestRecord[];
  readonly progress: readonly ProgressRecord[];
  readonly closures: readonly ClosureRecord[];
  readonly laterDates: readonly LaterDateRecord[];
  /** By when the authority means to have done it, as last agreed. */
  readonly targetOn: LocalDate | null;
  /** Whose agreement the committee wants to a later one. */
  readonly laterDatesAgreedBy: 'chair' | 'officer';
  readonly askedToCome: readonly AskedToCome[];
  readonly people: readonly Reachable[];
}
