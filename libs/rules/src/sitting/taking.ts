import type { ExemptionKind } from '../exemption/index.js';
import type { Refusal } from '../refusal/index.js';

/** What the clerk says of the public when an item that is not for publication is taken. */
export const DOORS = {
  left: 'The public has left the room, because the item is confidential',
  'not excluded': 'The committee decided not to exclude the public',
  'nothing kept': 'Nothing that is exempt will be said',
} as const;

export type Doors = keyof typeof DOORS;

/** An item about to be taken, as far as the public is concerned. */
export interface Taking {
  /** Why the item as a whole is kept from the public; null when it is not. */
  readonly kept: ExemptionKind | null;
  /** Whether the public is excluded during it, by resolution or because the law says so. */
  readonly isCovered: boolean;
  /** What the clerk says of the public; null when nothing was said. */
  readonly doors: Doors | null;
}

/**
 * Why an item may not be taken with the public as it is; nothing when it may. A meeting is open to the public except to
 * the extent that it is excluded (Local Government Act 1972 s100A(1)). During confidential items it must be excluded,
 * without a motion (s100A(2)). For exempt information the committee may exclude it by resolution (s100A(4)): without
 * one the item is taken in public, and then only because the committee so decided or because nothing exempt will be
 * said. That nobody has come to listen is no reason: the door stays open, and the meeting may be recorded (s100A(7A)).
 */
export function takingRefusals({ kept, isCovered, doors }: Taking): readonly Refusal[] {
  if (kept === null || isCovered) return [];
  if (kept === 'confidential') return doors === 'left' ? [] : [CONFIDENTIAL];
  return doors === 'not excluded' || doors === 'nothing kept' ? [] : [EXEMPT];
}

const CONFIDENTIAL: Refusal = {
  code: 'field-missing',
  field: 'doors',
  sentence: 'This item is confidential: the public must leave before it is taken.',
};
const EXEMPT: Refusal = {
  code: 'field-missing',
  field: 'doors',
  sentence:
    'This item is exempt and the public has not been excluded: carry a motion to exclude the public, or say why it is taken in public.',
};
