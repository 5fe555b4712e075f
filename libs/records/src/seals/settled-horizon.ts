import { setTimeout as pause } from 'node:timers/promises';
import type { Tx } from '../transaction/index.js';

/** How long to wait for writers that were under way, and how often to look. Milliseconds. */
const PATIENCE = 2_000;
const LOOK_AGAIN = 25;

/**
 * The highest id at or below which the history is settled: no entry can appear there any more. Null when the history
 * is empty, or when a writer takes longer than the patience of this function: then the next attempt will find it done.
 *
 * An id is taken when an entry is written and seen when its transaction commits, so entry 8 may be seen while entry 7
 * is still to come; a seal over "all up to 8" would then be false a moment later. A writer takes its lock on the table
 * before it takes an id and keeps it to its end. So: note the highest id seen, then who holds that lock, then wait until
 * each of those has ended; whoever begins later gets a higher id. Nobody is held up by it. (The age of an entry proves
 * nothing about a slow transaction, and transaction numbers kept in the rows would not survive a restore.)
 */
export async function settledHorizon(tx: Tx): Promise<string | null> {
  const [seen] = await tx.query<{ id: string | null }[]>('SELECT max(id) AS id FROM history');
  if (!seen?.id) return null;
  const giveUpAt = Date.now() + PATIENCE;
  let writers = await writersOfHistory(tx);
  while (writers.length > 0) {
    if (Date.now() > giveUpAt) return null;
    await pause(LOOK_AGAIN);
    const still = new Set(await writersOfHistory(tx));
    writers = writers.filter((writer) => still.has(writer));
  }
  return seen.id;
}

/** The transactions that have written to the history and are not over, prepared ones included. */
async function writersOfHistory(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ writer: string }[]>(
    `SELECT virtualtransaction AS writer FROM pg_locks
     WHERE locktype = 'relation' AND relation = 'history'::regclass AND mode = 'RowExclusiveLock' AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows.map(({ writer }) => writer);
}
