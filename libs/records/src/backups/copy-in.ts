import { Writable } from 'node:stream';
import type { Connection, Submittable } from 'pg';

declare module 'pg' {
  /** What a connection can do beside what its published types tell. */
  interface Connection {
    sendCopyFromChunk(chunk: Buffer): void;
    endCopyFrom(): void;
    sendCopyFail(why: string): void;
  }
}

/** The text of a COPY … FROM STDIN: rows, one a line, written into a table. Finishes when the server has taken all. */
export class CopyIn extends Writable implements Submittable {
  private connection: Connection | null = null;
  private begin: ((connection: Connection) => void) | null = null;
  private readonly ready = new Promise<Connection>((resolve) => {
    this.begin = resolve;
  });
  private isOver: ((error?: Error) => void) | null = null;

  constructor(private readonly sql: string) {
    super();
  }

  submit(connection: Connection): void {
    this.connection = connection;
    connection.query(this.sql);
  }

  handleCopyInResponse(connection: Connection): void {
    this.begin?.(connection);
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    void this.ready.then((connection) => {
      connection.sendCopyFromChunk(chunk);
      if (connection.stream.writableNeedDrain) connection.stream.once('drain', () => done());
      else done();
    });
  }

  override _final(done: (error?: Error) => void): void {
    this.isOver = done;
    void this.ready.then((connection) => connection.endCopyFrom());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    if (error !== null) this.connection?.sendCopyFail('the rows stopped coming');
    done(error);
  }

  handleCommandComplete(): void {
    this.isOver?.();
  }

  handleError(error: Error): void {
    this.connection = null;
    if (this.isOver === null) this.destroy(error);
    else this.isOver(error);
  }

  handleReadyForQuery(): void {
    this.connection = null;
  }
}
