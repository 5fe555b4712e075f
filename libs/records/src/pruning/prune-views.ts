import type { AddresseeState, LocalDate, PrunedAs } from '#rules';

/** One open recommendation to one authority, with the facts that tell whether it is still alive. Dates are local. */
export interface OldLine {
  readonly addresseeId: string;
  readonly version: number;
  readonly reference: string;
  readonly wording: string;
  readonly authority: string;
  readonly authoritySlug: string;
  readonly state: AddresseeState;
  readonly madeOn: LocalDate;
  /** When something last happened to it, proposing and handing over left aside. */
  readonly movedOn: LocalDate;
  readonly answeredOn: LocalDate | null;
  /** How often its due date was moved. */
  readonly slips: number;
  readonly isProposed: boolean;
}

/** One that is proposed for closure, and the item it is on. */
export interface ProposedLine extends Omit<OldLine, 'isProposed' | 'slips' | 'answeredOn'> {
  readonly kind: PrunedAs;
  readonly reason: string;
  readonly proposedOn: LocalDate;
  readonly proposedBy: string;
  readonly meeting: LocalDate;
  /** Null where an officer took the item off the agenda. */
  readonly item: number | null;
}
