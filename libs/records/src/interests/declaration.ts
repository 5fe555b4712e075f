import type { InterestKind } from '#rules';

/** When an interest was declared: in advance, under the item for declarations, or once its own item was taken. */
export const DECLARED_WHEN = {
  before: 'Before the meeting',
  'at the start': 'At the start',
  during: 'During the item',
} as const;

export type DeclaredWhen = keyof typeof DECLARED_WHEN;

/** A dispensation that was given: why, and by whom (Localism Act 2011, section 33). */
export interface Dispensation {
  readonly reason: string;
  readonly by: string;
}

/** An interest as it is declared. */
export interface Declaration {
  readonly personId: string;
  readonly kind: InterestKind;
  /** The item it is in; null for the whole meeting. */
  readonly itemId: string | null;
  readonly nature: string;
  /** Its details are withheld (Localism Act 2011, section 32). */
  readonly isSensitive: boolean;
  /** Whether the member says they will leave the room. */
  readonly leaves: boolean;
  readonly dispensation: Dispensation | null;
  /** The entry of the member's register it is; null when it is not on the register. */
  readonly entryId: string | null;
  /** Null to go by how far the meeting has come. */
  readonly when: DeclaredWhen | null;
}
