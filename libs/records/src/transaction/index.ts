export { OUTBOX_CHANNEL } from './nudge.js';
export { transact } from './transact.js';
export type { Tx } from './tx.js';
