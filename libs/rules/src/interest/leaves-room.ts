import type { InterestKind } from './interest-machine.js';

interface Declared {
  readonly kind: InterestKind;
  /** Whether the member may take part all the same, by a dispensation that was given. */
  readonly isDispensed: boolean;
  /** What the member says they will do. */
  readonly says: boolean;
}

/**
 * Whether a declared interest keeps its member out of the room, and so out of discussion and vote. A disclosable
 * pecuniary one does unless a dispensation was given (Localism Act 2011, sections 31(4) and 33); being under a party
 * whip does not; of any other the member says so.
 */
export function leavesRoom({ kind, isDispensed, says }: Declared): boolean {
  switch (kind) {
    case 'disclosable pecuniary':
      return !isDispensed || says;
    case 'party whip':
      return false;
    case 'other registrable':
    case 'voluntary':
      return says;
  }
}
