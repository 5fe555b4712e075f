import type { LocalDate } from '#rules';

/** That somebody is away, from a local date to another, both counted. */
export interface Absence {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputy: string | null;
  /** For whoever said it alone: it is in no letter and no history. */
  readonly reason: string | null;
}

/** An absence as its form gives it. */
export interface AbsenceSaid {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly deputyId: string | null;
  readonly reason: string | null;
}

/** Somebody who may answer meanwhile. */
export interface PossibleDeputy {
  readonly id: string;
  readonly name: string;
  readonly post: string;
}
