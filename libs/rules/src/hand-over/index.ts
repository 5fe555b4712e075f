export { HELD_PARTS } from './hand-over-items.js';
export type { HandOverItem, HeldPart } from './hand-over-items.js';
export { listInCanonicalForm, signedListInCanonicalForm } from './signed-list.js';
export type { SignedList } from './signed-list.js';
