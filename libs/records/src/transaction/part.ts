import type { Tx } from './tx.js';

/** Keeps a value of a statement and gives the sign that stands for it, such as `$3`. */
export type Bind = (value: unknown) => string;

/** Some of what one statement writes: common table expressions without the `WITH`, put together as their values are bound. */
export type Part = (bind: Bind) => string;

/** Writes some parts as one statement, in no order but what they read of each other, and gives what `last` reads of them. */
export function writeParts<Row>(tx: Tx, parts: readonly Part[], last: string): Promise<Row[]> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  return tx.query<Row[]>(`WITH ${parts.map((part) => part(bind)).join(',\n')}\n${last}`, values);
}
