export { OUTBOX_CHANNEL } from './nudge.js';
export { writeParts } from './part.js';
export type { Bind, Part } from './part.js';
export { transact } from './transact.js';
export type { Tx } from './tx.js';
