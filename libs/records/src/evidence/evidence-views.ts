import type { LocalDate } from '#rules';

/** With what evidence was given: a draft goes with the answer it is submitted with. */
export type GivenWith = 'answer' | 'progress' | 'paper reply';

/** What somebody says of a piece of evidence. Dates are local. */
export interface EvidenceSaid {
  readonly title: string;
  /** What it shows. */
  readonly shows: string;
  /** The day it is of, and the last day it holds good. */
  readonly effectiveOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  /** Why it is not for publication; null where it may be published. */
  readonly keptBackReason: string | null;
}

/**
 * One revision of a piece of evidence. What is not for publication has its words only for who may read them: for others
 * `title` says no more than that there is something.
 */
export interface EvidenceView extends EvidenceSaid {
  readonly id: string;
  /** Its number among the evidence of its addressee; revisions share it. */
  readonly number: number;
  readonly revision: number;
  readonly givenWith: GivenWith;
  /** A link instead of a file. */
  readonly address: string | null;
  readonly fileName: string | null;
  readonly bytes: number | null;
  /** Of the file, or of the address. */
  readonly sha256: string | null;
  readonly state: 'quarantined' | 'clean' | 'refused';
  readonly isKeptBack: boolean;
  /** Whether the reader may read its words. */
  readonly isReadable: boolean;
  /** Whether it was submitted; a draft is the authority's own. */
  readonly isGiven: boolean;
  readonly addedBy: string;
  readonly addedOn: LocalDate;
  /** Whether it is the latest of its revisions. */
  readonly isLatest: boolean;
  readonly isExpired: boolean;
}
