import { Client } from 'pg';

/** Stops, continues or kills processes of the run's own PostgreSQL by their ids. */
export class PostgresProcesses {
  private constructor(
    readonly postmaster: number,
    private readonly backends: readonly number[],
  ) {}

  /** The server as it is now, with every connection to one database. */
  static async serving(databaseUrl: string): Promise<PostgresProcesses> {
    const postmaster = Number(process.env['CF_FAULTS_POSTMASTER']);
    if (!(postmaster > 1)) throw new Error('This PostgreSQL is not ours to stop.');
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await client.end();
    return new PostgresProcesses(
      postmaster,
      rows.map(({ pid }) => pid),
    );
  }

  /** Nothing answers and nothing refuses: connections hang, old and new. */
  freeze(): void {
    this.signal('SIGSTOP');
  }

  thaw(): void {
    this.signal('SIGCONT');
  }

  /** One backend dies with -9: the server ends every connection and recovers from its log. */
  killOne(): void {
    const [one] = this.backends;
    if (one !== undefined) process.kill(one, 'SIGKILL');
  }

  private signal(signal: NodeJS.Signals): void {
    for (const pid of [this.postmaster, ...this.backends]) process.kill(pid, signal);
  }
}
