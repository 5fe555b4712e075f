import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { cpuOf } from '../arena/cpu.js';
import { startProgram } from '../arena/contender.js';
import { startSink, type Sink } from '../arena/sink.js';
import { startWorker } from '../arena/worker.js';
import type { Finding } from '../results/finding.js';
import { median } from '../results/median.js';
import type { Stage } from './contest.js';

/** Recommendations whose letters are sent in one turn: each goes to two people. */
const MESSAGES = { quick: 300, long: 1_000 };
const A_LETTER = 1_500;

/** The letters of what the transitions sent: relayed, addressed, queued, sent and settled by one worker. */
export async function deliver({ arena }: Stage): Promise<readonly Finding[]> {
  const { quick, rounds } = arena.options;
  const sink = await startSink();
  const client = new Client({ connectionString: arena.databaseUrl });
  await client.connect();
  await client.query('UPDATE outbox SET relayed_at = now() WHERE relayed_at IS NULL');
  const worker = await startWorker(arena, sink, client);
  try {
    const turns: Turn[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const floor = await rawMails(sink, quick ? 1_000 : 5_000);
      const ours = await settled(client, quick ? MESSAGES.quick : MESSAGES.long, worker.pid);
      turns.push({ floor, ...ours });
    }
    const { repeated } = await sink.count();
    return [finding(turns, repeated)];
  } finally {
    await worker.stop();
    await client.end();
    await sink.stop();
  }
}

interface Turn {
  readonly floor: number;
  readonly perSecond: number;
  readonly letters: number;
  readonly cpu: number;
}

function finding(turns: readonly Turn[], repeated: number): Finding {
  const ratios = turns.map(({ perSecond, floor }) => perSecond / floor);
  const [ours, floor] = [
    median(turns.map((one) => one.perSecond)),
    median(turns.map((one) => one.floor)),
  ];
  const cpu = median(turns.map((one) => one.cpu));
  return {
    goal: 'deliver',
    value: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    seen: `${ours.toFixed(0)} letters/s, CPU of the worker ${cpu.toFixed(1)} ms; floor ${floor.toFixed(0)}/s`,
    measured: turns,
    ...(repeated === 0 ? {} : { void: `${repeated} letters came twice` }),
  };
}

async function rawMails(sink: Sink, letters: number): Promise<number> {
  const env = { SMTP_URL: sink.url, LETTERS: String(letters), TEXT_LENGTH: String(A_LETTER) };
  const mailer = startProgram({ file: 'test/bench/floors/mailer.mjs', env });
  const [said]: unknown[] = await once(mailer, 'message');
  return (said as { perSecond: number }).perSecond;
}

/** Puts messages back into the outbox and waits until every letter they caused is settled. */
async function settled(client: Client, messages: number, worker: number) {
  const before = cpuOf([worker]);
  const began = performance.now();
  const { rows } = await client.query<{ id: string }>(
    `UPDATE outbox SET relayed_at = NULL WHERE id IN (
       SELECT o.id FROM outbox o WHERE o.event = 'recommendation.sent'
         AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.outbox_id = o.id) ORDER BY o.id LIMIT $1)
     RETURNING id`,
    [messages],
  );
  if (rows.length === 0) throw new Error('Nothing was sent that letters could tell of.');
  await client.query('NOTIFY outbox');
  const ids = rows.map(({ id }) => id);
  for (;;) {
    const [now] = (await client.query<Counted>(SETTLED, [ids])).rows;
    if (now !== undefined && now.unrelayed === 0 && now.open === 0) {
      if (now.sent !== now.letters)
        throw new Error(`${now.letters - now.sent} letters were not sent.`);
      const seconds = (performance.now() - began) / 1000;
      const cpu = (cpuOf([worker]) - before) / now.letters;
      return { perSecond: now.letters / seconds, letters: now.letters, cpu };
    }
    await wait(50);
  }
}

interface Counted {
  readonly unrelayed: number;
  readonly open: number;
  readonly sent: number;
  readonly letters: number;
}

const SETTLED = `
  SELECT (SELECT count(*)::int FROM outbox WHERE id = ANY($1) AND relayed_at IS NULL) AS unrelayed,
    count(*) FILTER (WHERE state IN ('waiting','sending'))::int AS open,
    count(*) FILTER (WHERE state = 'sent')::int AS sent, count(*)::int AS letters
  FROM deliveries WHERE outbox_id = ANY($1)`;
