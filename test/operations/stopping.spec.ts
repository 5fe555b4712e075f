import { expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { until } from '../faults/harness/until.js';
import { aWebApp } from '../support/web.js';

it('A web process that is asked to stop answers what was asked before, and closes what nobody uses', async () => {
  const web = await aWebApp();
  const { databaseUrl, address, app } = web;
  const other = await new DataSource({ type: 'postgres', url: databaseUrl }).initialize();
  try {
    // A browser keeps its connection; what it asked for last waits for a lock.
    expect((await fetch(`${address}/health/live`)).status).toBe(200);
    const holding = other.createQueryRunner();
    await holding.startTransaction();
    await holding.query('LOCK TABLE heartbeats IN ACCESS EXCLUSIVE MODE');
    const asked = fetch(`${address}/health/ready`);
    await until('it is being answered', async () => {
      const rows = await other.query<unknown[]>(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      return rows.length === 1;
    });
    const closing = app.close();
    await until('nobody is let in any more', () =>
      fetch(`${address}/health/live`).then(
        () => false,
        () => true,
      ),
    );
    await holding.commitTransaction();
    expect((await asked).status).toBe(200);
    await closing;
  } finally {
    await other.destroy();
    await web.stop().catch(() => undefined);
  }
}, 20_000);
