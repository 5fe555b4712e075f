import type { AddresseeState, AuthorityKind, Closure, Decision, LocalDate, Outcome } from '#rules';
import type { CorrectionView } from '../recommendations/index.js';
import type { CaseClock } from './case-clock.js';

/** An authority's written answer, as a receipt repeats it. `submittedAt` is an instant. */
export interface CaseAnswer {
  readonly id: string;
  readonly number: number;
  readonly decision: Decision;
  readonly reason: string | null;
  readonly action: string | null;
  readonly owner: string | null;
  readonly targetDate: LocalDate | null;
  readonly submittedAt: string;
  readonly submittedOn: LocalDate;
  readonly submittedBy: string;
  /** `online`, or how it came on paper: then whoever submitted it wrote it down. */
  readonly how: string;
  readonly returnedBecause: string | null;
  /** Of the whole answer, where its words are kept from the public and left out here. */
  readonly fingerprint?: string;
}

export interface CaseExtension {
  readonly askedBy: string;
  readonly currentDue: LocalDate;
  readonly newDue: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
}

/** A later target date asked for. `moved` says how often it was agreed before: "moved once, 31 days". */
export interface CaseLaterDate {
  readonly askedBy: string;
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate;
  readonly reason: string;
  readonly agreed: boolean | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  /** Whose agreement the committee wants. */
  readonly decidedByRole: 'chair' | 'officer';
  readonly moved: string | null;
}

export interface CaseConsideration {
  readonly outcome: Outcome;
  readonly remark: string | null;
  readonly consideredOn: LocalDate;
  readonly minute: string;
}

/** What a further answer is asked for, and by when. */
export interface CaseFurtherRequest {
  readonly wanted: string;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
}

export interface CaseClaim {
  readonly wording: string;
  readonly evidence: string;
  readonly reportedOn: LocalDate;
  readonly reportedBy: string;
}

export interface CaseClosure {
  readonly kind: Closure;
  readonly reason: string;
  readonly successor: string | null;
  readonly closedOn: LocalDate;
  readonly minute: string;
  readonly dissent: string | null;
  /** The reference of the published decision that closed it; null while none is published. */
  readonly decision: string | null;
  readonly recheckOn: LocalDate | null;
}

export interface CaseEscalation {
  readonly reason: string;
  readonly by: string;
}

/** Everything a letter about one recommendation to one authority may need. Dates are local. */
export interface RecommendationCase {
  readonly about: 'recommendation';
  readonly id: string;
  readonly councilId: string;
  readonly council: string;
  readonly committeeId: string;
  readonly committee: string;
  readonly authorityId: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly authorityKind: AuthorityKind;
  readonly reference: string;
  /** Whether its item is kept from the public: then no letter tells its words, nor what was written of them. */
  readonly isKept: boolean;
  readonly wording: string;
  readonly regime: string;
  readonly minute: string;
  readonly madeOn: LocalDate;
  readonly sentOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
  readonly owner: string | null;
  readonly state: AddresseeState;
  readonly response: CaseClock | null;
  readonly progress: CaseClock | null;
  readonly recheck: CaseClock | null;
  /** The answer, or the request for more time, the outbox message is about; the latest where it names none. */
  readonly answer: CaseAnswer | null;
  readonly extension: CaseExtension | null;
  readonly laterDate: CaseLaterDate | null;
  readonly consideration: CaseConsideration | null;
  /** What the committee last asked for after considering an answer. */
  readonly further: CaseFurtherRequest | null;
  readonly claim: CaseClaim | null;
  readonly closure: CaseClosure | null;
  readonly escalation: CaseEscalation | null;
  /** Every authority it is addressed to, by id. */
  readonly askedOf: readonly string[];
  /** How the committee last corrected its words; the frozen words stay beside it. */
  readonly correction: CorrectionView | null;
}
