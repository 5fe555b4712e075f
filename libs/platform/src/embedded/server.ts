/** A PostgreSQL or Redis that we started ourselves, on 127.0.0.1. */
export interface EmbeddedServer {
  /** The address with its password, ready for a client. */
  url: string;
  port: number;
  /** Settles with a sentence when the server is gone, asked or not. */
  ended: Promise<string>;
  /** Stops it and waits until it has ended. */
  stop(): Promise<void>;
}
