import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreBackup, takeBackup } from '#records/backups';
import { openDataSource } from '#records/database';
import { inspectHistory } from '#records/inspection';
import { aDatabase } from '../../support/servers.js';
import { checkClients, checkRecord } from '../checks/check-record.js';
import type { Experiment } from '../experiment.js';
import { madeAddressees } from '../harness/addressees.js';
import { ApiClient } from '../harness/api-client.js';
import { ClientHistory } from '../harness/client-history.js';
import { runCommand } from '../harness/run-command.js';
import { SmtpSink } from '../harness/smtp-sink.js';
import { Stage } from '../harness/stage.js';
import { until } from '../harness/until.js';

/** A backup is taken while clients write, and restored beside; a worker then runs over what was restored, until mail may leave. */
export const restore: Experiment = () =>
  Stage.play(async (stage) => {
    const folder = await mkdtemp(join(tmpdir(), 'critical-friend-faults-backup-'));
    const other = await aDatabase();
    const quiet = await SmtpSink.open();
    try {
      const web = await stage.web();
      const history = new ClientHistory();
      const client = new ApiClient(await stage.signIn('officer', web), history);
      const addressees = await madeAddressees(stage, 40);
      const send = (from: number, to: number) =>
        Promise.all(
          addressees
            .slice(from, to)
            .map(({ id, path }) => client.send(web.address, { id, path }, `before-${id}`)),
        );
      await send(0, 20);
      const told = history.attempts
        .filter(({ outcome }) => outcome === 'ok')
        .map(({ subject }) => subject);
      const writing = send(20, 40);
      const manifest = await takeBackup({
        url: stage.world.databaseUrl,
        folder: join(folder, 'tonight'),
        product: 'faults',
      });
      await writing;
      await restoreBackup({ url: other.url, folder: join(folder, 'tonight') });
      const again = await takeBackup({
        url: other.url,
        folder: join(folder, 'again'),
        product: 'faults',
      });
      const differ = manifest.tables.filter(
        ({ name, sha256 }) =>
          name !== 'mail_pauses' &&
          again.tables.find((table) => table.name === name)?.sha256 !== sha256,
      );
      const restored = await openDataSource(other.url, 2);
      const { faults } = await inspectHistory(restored, manifest.seal ?? undefined);
      const [kept] = await restored.query<{ n: number }[]>(
        `SELECT count(*)::int AS n FROM history WHERE event = 'recommendation.sent' AND subject_id = ANY($1)`,
        [told],
      );
      const worker = await stage.worker({ DATABASE_URL: other.url, SMTP_URL: quiet.url });
      await waitForRelay(restored);
      const byItself = quiet.received.length;
      const waiting = await lettersIn(restored, 'waiting', 'sending');
      await runCommand(['mail', 'resume'], { DATABASE_URL: other.url });
      await until(
        'what waited has left',
        async () => (await lettersIn(restored, 'waiting', 'sending')) === 0,
      );
      const sent = await lettersIn(restored, 'sent');
      await worker.stop();
      await restored.destroy();
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return {
        did: 'a backup was taken while clients wrote, restored beside, and a worker ran over it; then an operator let mail leave',
        counted: `${manifest.tables.length} tables, ${rows} rows, ${differ.length} differ; ${kept?.n} of ${told.length} sendings told before it kept; ${byItself} letters left by themselves, ${quiet.received.length} of the ${waiting} that waited when the operator said so`,
        bound:
          'every table equal, every sending told before it kept, no letter by itself, each that waited once when told',
        faults: [
          ...faults,
          ...differ.map(({ name }) => `${name} is not equal`),
          ...(told.length > 0 && kept?.n === told.length
            ? []
            : ['a sending from before the backup is missing']),
          ...(byItself === 0 ? [] : ['old mail left by itself']),
          ...(sent > 0 && quiet.received.length === sent
            ? []
            : [`${quiet.received.length} letters left, ${sent} were settled as sent`]),
          ...(await checkClients(stage, history)),
          ...(await checkRecord(stage)),
        ],
      };
    } finally {
      await quiet.down();
      await other.drop();
      await rm(folder, { recursive: true });
    }
  });

type Reader = Awaited<ReturnType<typeof openDataSource>>;

async function lettersIn(restored: Reader, ...states: readonly string[]): Promise<number> {
  const [row] = await restored.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM deliveries WHERE state = ANY($1)',
    [states],
  );
  return row?.n ?? 0;
}

/** Until the worker has taken every message and had two seconds to send, had it wanted to. */
async function waitForRelay(restored: Reader): Promise<void> {
  await until('the outbox is relayed', async () => {
    const [row] = await restored.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM outbox WHERE relayed_at IS NULL OR relayed_at > now() - interval '2 seconds'`,
    );
    return row?.n === 0;
  });
}
