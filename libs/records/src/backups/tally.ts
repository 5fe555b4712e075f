import { createHash, type Hash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** How many rows a table has, and the SHA-256 over their text in the order of the primary key. */
export interface Tallied {
  readonly rows: number;
  readonly sha256: string;
}

/** Whether two tables hold the same. */
export const isSameTally = (one: Tallied, other: Tallied) =>
  one.rows === other.rows && one.sha256 === other.sha256;

const NEW_LINE = 10;

/** Counts and hashes the text of a COPY as it passes. A row is a line: COPY writes line breaks inside a value as `\n`. */
export class Tally extends Transform {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.hash.update(chunk);
    for (const byte of chunk) if (byte === NEW_LINE) this.rows += 1;
    done(null, chunk);
  }

  /** What passed, once all has. */
  result(): Tallied {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
