import { Readable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** The server sends row by row; what reads this stream gets so many bytes at a time. */
const PAGE = 65_536;

/** The rows of a COPY … TO STDOUT as a stream of its text, one line a row; a slow reader slows the server down. */
export class CopyOut extends Readable implements Submittable {
  private connection: Connection | null = null;
  private page = Buffer.allocUnsafe(PAGE);
  private filled = 0;

  constructor(private readonly sql: string) {
    super();
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.sql);
  }

  /** A chunk is a view of the connection's own buffer, which the next packet overwrites: it must be copied at once. */
  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    if (this.filled + chunk.length > this.page.length) this.turnPage(chunk.length);
    this.filled += chunk.copy(this.page, this.filled);
  }

  override _read(): void {
    this.connection?.stream.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.connection?.stream.resume();
    done(error);
  }

  handleCommandComplete(): void {
    this.turnPage(0);
    this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  handleReadyForQuery(): void {
    this.connection = null;
  }

  private turnPage(needed: number): void {
    const wantsMore = this.destroyed || this.push(this.page.subarray(0, this.filled));
    if (!wantsMore) this.connection?.stream.pause();
    this.page = Buffer.allocUnsafe(Math.max(PAGE, needed));
    this.filled = 0;
  }
}
