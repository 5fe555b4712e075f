import type { Stage } from './stage.js';

/** Whether every message is relayed and every letter settled. */
export async function isQuiet(stage: Stage): Promise<boolean> {
  const waiting = await stage.count('SELECT count(*) FROM outbox WHERE relayed_at IS NULL');
  const letters = await stage.count(
    `SELECT count(*) FROM deliveries WHERE state IN ('waiting','sending')`,
  );
  return waiting + letters === 0;
}
