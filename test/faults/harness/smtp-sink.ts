import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** How the mail server behaves at the moment. */
export type Mood =
  'ok' | 'slow' | 'hangs' | 'busy' | 'refuses' | 'greylists' | 'drops after DATA' | 'trickles';

export interface Received {
  readonly messageId: string;
  readonly to: string;
}

/** Milliseconds a letter takes in these moods. */
const TAKES: Readonly<Partial<Record<Mood, number>>> = { slow: 2_000, trickles: 60 };

/** A mail server that keeps what it is given, and misbehaves as it is told. */
export class SmtpSink {
  mood: Mood = 'ok';
  /** Everything it was given to the last byte, oldest first, whether or not it said so. */
  readonly received: Received[] = [];
  private readonly seenBefore = new Set<string>();
  private server: SMTPServer;
  private port = 0;

  private constructor() {
    this.server = this.made();
  }

  static async open(): Promise<SmtpSink> {
    const sink = new SmtpSink();
    await sink.listen();
    return sink;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Nobody listens at its address until it is up again. */
  down(): Promise<void> {
    for (const connection of this.server.connections) connection.close();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  async up(): Promise<void> {
    this.server = this.made();
    await this.listen();
  }

  private listen(): Promise<void> {
    return new Promise((resolve) => {
      this.server.listen(this.port, '127.0.0.1', () => {
        this.port = (this.server.server.address() as AddressInfo).port;
        resolve();
      });
    });
  }

  private made(): SMTPServer {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      closeTimeout: 200,
      onRcptTo: ({ address }, _session, done) => done(this.verdict(address)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => void this.take(Buffer.concat(chunks), session).then(() => done()));
      },
    });
    server.on('error', () => undefined);
    return server;
  }

  private verdict(address: string): Error | undefined {
    if (this.mood === 'busy') return told(451, 'Try again later');
    if (this.mood === 'refuses') return told(550, 'No such user');
    if (this.mood !== 'greylists' || this.seenBefore.has(address)) return undefined;
    this.seenBefore.add(address);
    return told(450, 'Greylisted: try again');
  }

  private async take(raw: Buffer, session: SMTPServerSession): Promise<void> {
    if (this.mood === 'hangs') return new Promise(() => undefined);
    await wait(TAKES[this.mood] ?? 0);
    const [, messageId = ''] = /^message-id:\s*(<[^>]+>)/im.exec(raw.toString()) ?? [];
    this.received.push({ messageId, to: session.envelope.rcptTo[0]?.address ?? '' });
    if (this.mood !== 'drops after DATA') return;
    for (const connection of this.server.connections) {
      if (connection.id === session.id) connection.close();
    }
    return new Promise(() => undefined);
  }
}

function told(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
