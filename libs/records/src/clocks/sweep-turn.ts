import type { Tx } from '../transaction/index.js';

/** Any two sweeps, and whatever must not meet one, take turns on this number. */
const SWEEP_LOCK = 7_340_032;

/**
 * Waits until no sweep is at work, and keeps sweeps waiting until the transaction ends. What a sweep reads grows while it
 * writes, so each batch is planned anew: a plan kept from when there were no reminders would read all of them for every clock.
 */
export async function takeSweepTurn(tx: Tx): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock($1), set_config('plan_cache_mode', 'force_custom_plan', true)`,
    [SWEEP_LOCK],
  );
}
