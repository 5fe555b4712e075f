import type { DataSource } from 'typeorm';

export const OUTBOX_CHANNEL = 'outbox';
const waiting = new WeakSet<DataSource>();

/**
 * Tells a listening relay, soon after a commit, that there may be something to relay. Only a nudge: at most one a
 * moment, outside the transaction (NOTIFY inside would make commits queue for one lock), and a lost one is caught
 * by the relay's own poll.
 */
export function nudgeRelay(dataSource: DataSource): void {
  if (waiting.has(dataSource)) return;
  waiting.add(dataSource);
  setTimeout(() => {
    waiting.delete(dataSource);
    if (dataSource.isInitialized)
      void dataSource.query(`NOTIFY ${OUTBOX_CHANNEL}`).catch(() => undefined);
  }, 20).unref();
}
