import { inspectHistory } from '#records/inspection';
import type { ClientHistory } from '../harness/client-history.js';
import type { Stage } from '../harness/stage.js';

/**
 * What must hold of the record after anything: versions consecutive and chains sound; each sending with one clock for
 * the answer and one message; each reminder offered with one message; no message or letter twice.
 */
export async function checkRecord(stage: Stage): Promise<string[]> {
  const { faults } = await inspectHistory(stage.world.dataSource);
  const sendings = await stage.rows<{ id: string; messages: number; clocks: number }>(
    `SELECT h.subject_id AS id,
       (SELECT count(*)::int FROM outbox o
        WHERE o.subject_id = h.subject_id AND o.event = h.event AND o.payload->'copy' IS NULL) AS messages,
       (SELECT count(*)::int FROM clocks c WHERE c.subject_id = h.subject_id AND c.kind = 'response') AS clocks
     FROM history h WHERE h.event = 'recommendation.sent'`,
  );
  const reminders = await stage.rows<{ rung: string; messages: number }>(
    `SELECT r.rung, count(o.id)::int AS messages
     FROM reminders r LEFT JOIN outbox o ON o.payload->>'reminder' = r.id::text
     WHERE r.outcome = 'offered' GROUP BY r.id, r.rung HAVING count(o.id) <> 1`,
  );
  return [
    ...faults,
    ...sendings
      .filter(({ messages, clocks }) => messages !== 1 || clocks !== 1)
      .map(({ id, messages, clocks }) => `${id}: ${messages} messages, ${clocks} clocks`),
    ...reminders.map(({ rung, messages }) => `reminder ${rung} has ${messages} messages`),
  ];
}

/** Compares what clients were told with what was done: ok exactly once, fail never, unknown at most once. */
export async function checkClients(stage: Stage, history: ClientHistory): Promise<string[]> {
  const done = new Map(
    (
      await stage.rows<{ id: string; n: number }>(
        `SELECT subject_id AS id, count(*)::int AS n FROM history WHERE event = 'recommendation.sent'
         GROUP BY subject_id`,
      )
    ).map(({ id, n }) => [id, n]),
  );
  const subjects = new Set(history.attempts.map(({ subject }) => subject));
  return [...subjects].flatMap((subject) => {
    const mine = history.attempts.filter((attempt) => attempt.subject === subject);
    const keys = (outcome: string) =>
      new Set(mine.filter((one) => one.outcome === outcome).map(({ key }) => key)).size;
    const times = done.get(subject) ?? 0;
    const isRight = times >= keys('ok') && times <= Math.min(1, keys('ok') + keys('unknown'));
    const told = `ok ${keys('ok')}, fail ${keys('fail')}, unknown ${keys('unknown')}`;
    return isRight ? [] : [`${subject}: clients were told ${told}, and it was done ${times} times`];
  });
}
