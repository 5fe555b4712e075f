import type { Tx } from '../transaction/index.js';

/** Beside the lock of the sweeps, each council has one of this class for what its clocks are worked out by. */
const CLOCKS_LOCK = 7_340_033;

/**
 * Keeps the ladders and the calendar of a council as they are until the transaction ends. Whatever reads them to start
 * or move a clock takes this before it reads: what changes them then either waits, and finds the clock, or was waited
 * for, and is what the clock is worked out by. `table` and `id` are of a row of the council; `first` is a statement that
 * gives one row by the row `t` and locks it, before. One statement.
 */
export async function shareClocks(
  tx: Tx,
  { table, id, first }: { readonly table: string; readonly id: string; readonly first?: string },
): Promise<void> {
  const before = first === undefined ? '' : `LEFT JOIN LATERAL (${first}) AS before ON true`;
  const locked = first === undefined ? '' : ', before';
  await tx.query(
    `SELECT pg_advisory_xact_lock_shared(${CLOCKS_LOCK}, hashtext(t.council_id::text))${locked}
     FROM ${table} t ${before} WHERE t.id = $1`,
    [id],
  );
}

/**
 * Waits until no transaction works out a clock of a council, and keeps others waiting until this one ends. Taken by what
 * changes its ladders or its calendar, after the turn of the sweep and before any row. One statement.
 */
export async function holdClocks(tx: Tx, councilId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(${CLOCKS_LOCK}, hashtext($1))`, [councilId]);
}
