import type { Tx } from '../transaction/index.js';

/**
 * The next number of a running series, without gaps: the counter's row stays locked until the transaction ends,
 * and a rollback takes the number back.
 */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.query<{ last: number }[]>(
    `INSERT INTO counters (name, last) VALUES ($1, 1)
     ON CONFLICT (name) DO UPDATE SET last = counters.last + 1 RETURNING last`,
    [series],
  );
  if (row === undefined) throw new Error(`The counter "${series}" gave no number.`);
  return row.last;
}
