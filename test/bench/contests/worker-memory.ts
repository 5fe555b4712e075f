import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { memoryOf } from '../arena/cpu.js';
import { startSink } from '../arena/sink.js';
import { startWorker } from '../arena/worker.js';
import type { Finding } from '../results/finding.js';
import { median } from '../results/median.js';
import type { Stage } from './contest.js';

/** Letters one worker sends without a pause. A quick run is too short to tell whether its memory grows. */
const LETTERS = { quick: 2_000, long: 100_000 };
/** Each message goes to the contact and the signatory of its authority. */
const LETTERS_A_MESSAGE = 2;
/** How much more the last fifth may take than the second, in megabytes: what grows for ever grows by more. */
const FLAT = 20;

/** The memory of a worker while it sends: the most it took, and whether it stayed flat. */
export async function workerMemory({ arena }: Stage): Promise<readonly Finding[]> {
  const { quick } = arena.options;
  const letters = quick ? LETTERS.quick : LETTERS.long;
  const sink = await startSink();
  const client = new Client({ connectionString: arena.databaseUrl });
  await client.connect();
  await client.query('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  const worker = await startWorker(arena, sink, client);
  try {
    const after = await tellAgain(client, letters / LETTERS_A_MESSAGE);
    const taken: number[] = [];
    while (!(await isAllSettled(client, after))) {
      taken.push(memoryOf(worker.pid));
      await wait(250);
    }
    const sent = (await sink.count()).letters;
    return [finding(taken, { sent, letters, quick })];
  } finally {
    await worker.stop();
    await client.end();
    await sink.stop();
  }
}

function finding(
  taken: readonly number[],
  { sent, letters, quick }: { sent: number; letters: number; quick: boolean },
): Finding {
  const fifth = (n: number): number =>
    median(
      taken.slice(Math.floor((n * taken.length) / 5), Math.ceil(((n + 1) * taken.length) / 5)),
    );
  const [early, late] = [fifth(1), fifth(4)];
  const grew = !quick && late - early > FLAT;
  const seen = `${sent} letters; ${early.toFixed(0)} MB in the second fifth, ${late.toFixed(0)} MB in the last`;
  return {
    goal: 'worker memory',
    value: Math.max(...taken),
    seen,
    measured: { taken, sent },
    ...(sent < letters ? { void: `${letters - sent} letters were not sent` } : {}),
    ...(grew ? { void: 'it grew' } : {}),
  };
}

/** Tells again, so many times in all, what was sent. Returns the last message before. */
async function tellAgain(client: Client, messages: number): Promise<string> {
  const { rows } = await client.query<{ last: string }>('SELECT max(id)::text AS last FROM outbox');
  const last = rows[0]?.last ?? '0';
  const { rowCount } = await client.query(
    `INSERT INTO outbox (council_id, event, subject_kind, subject_id, payload, created_at)
     SELECT o.council_id, o.event, o.subject_kind, o.subject_id, o.payload, o.created_at
     FROM outbox o CROSS JOIN generate_series(1, $1)
     WHERE o.event = 'recommendation.sent' AND o.id <= $2 LIMIT $1`,
    [messages, last],
  );
  if (rowCount !== messages) throw new Error('Nothing was sent that letters could tell of.');
  await client.query('NOTIFY outbox');
  return last;
}

async function isAllSettled(client: Client, after: string): Promise<boolean> {
  const { rows } = await client.query<{ open: boolean }>(
    `SELECT EXISTS (SELECT FROM outbox WHERE relayed_at IS NULL)
       OR EXISTS (SELECT FROM deliveries WHERE outbox_id > $1 AND state IN ('waiting','sending')) AS open`,
    [after],
  );
  return rows[0]?.open === false;
}
