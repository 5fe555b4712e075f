import { Inject, Injectable, Logger } from '@nestjs/common';
import pg from 'pg';
import { CONFIG, type Config } from '#platform';
import { Relay } from '#postroom';
import { OUTBOX_CHANNEL } from '#records/transaction';

/** The outbox is looked at this often even when nobody says that there is something. Milliseconds. */
const POLL = 1_000;
/** After a lost connection, how long until the next one is tried. */
const RECONNECT = 5_000;

/**
 * Relays the outbox whenever a commit says so, and once a second in case nobody could. It listens on a connection
 * of its own; losing it only makes the relay slower by a second.
 */
@Injectable()
export class OutboxLoop {
  private readonly logger = new Logger(OutboxLoop.name);
  private listener: pg.Client | null = null;
  private isStopped = false;
  private wake: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly relay: Relay,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  start(): void {
    this.running = this.run();
    void this.listen();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.running;
    await this.listener?.end().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (!this.isStopped) {
      const nudged = this.nudgeOrPoll();
      await this.relay
        .relayAll()
        .catch((fault: unknown) => this.logger.error(`Outbox: ${String(fault)}`));
      await nudged;
    }
  }

  /** Resolves at the next nudge, or after the poll time. Asked for before relaying, so that no nudge is missed. */
  private nudgeOrPoll(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async listen(): Promise<void> {
    if (this.isStopped) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'critical-friend outbox',
      connectionTimeoutMillis: RECONNECT,
      keepAlive: true,
    });
    client.on('error', (fault) => this.logger.warn(`Listening: ${fault.message}`));
    client.once('end', () => setTimeout(() => void this.listen(), RECONNECT).unref());
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.listener = client;
    } catch (fault) {
      this.logger.warn(`Listening: ${String(fault)}`);
      await client.end().catch(() => undefined);
    }
  }
}
