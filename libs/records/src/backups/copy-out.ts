import { Readable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

/** The rows of a COPY … TO STDOUT as a stream of its text, one line a row; a slow reader slows the server down. */
export class CopyOut extends Readable implements Submittable {
  private connection: Connection | null = null;

  constructor(private readonly sql: string) {
    super();
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.sql);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    // The chunk is a view of the connection's own buffer, which the next packet overwrites: it must be copied.
    if (this.destroyed || this.push(Buffer.from(chunk))) return;
    this.connection?.stream.pause();
  }

  override _read(): void {
    this.connection?.stream.resume();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.connection?.stream.resume();
    done(error);
  }

  handleCommandComplete(): void {
    this.push(null);
  }

  handleError(error: Error): void {
    this.destroy(error);
  }

  handleReadyForQuery(): void {
    this.connection = null;
  }
}
