import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#records/database';
import { walkHistory } from '#records/inspection';
import type { Arena } from '../arena/arena.js';

/** What must hold after any number of writes, however many at once: each counts what breaks it. */
const MUST_BE_NONE = {
  'addressees sent without exactly one running clock': `
    SELECT count(*)::int AS n FROM addressees a WHERE a.state IN ('sent','acknowledged','in progress')
      AND (SELECT count(*) FROM clocks c WHERE c.subject_id = a.id AND c.state = 'running') <> 1`,
  'addressees without one history entry a version': `
    SELECT count(*)::int AS n FROM addressees a
      WHERE (SELECT count(*) FROM history h WHERE h.subject_kind = 'addressee' AND h.subject_id = a.id) <> a.version`,
  'keys without their answer': `SELECT count(*)::int AS n FROM idempotency_keys WHERE answer IS NULL`,
  'keys that do not match the messages of the outbox': `
    SELECT abs((SELECT count(*) FROM idempotency_keys)
      - (SELECT count(*) FROM outbox WHERE event = 'recommendation.sent'))::int AS n`,
  'messages whose version was never told': `
    SELECT count(*)::int AS n FROM outbox o WHERE o.event <> 'reminder.due' AND NOT EXISTS (
      SELECT 1 FROM history h WHERE h.subject_kind = o.subject_kind AND h.subject_id = o.subject_id
        AND h.version = (o.payload->>'version')::int AND h.event = o.event)`,
} as const;

/** Walks everything once and says the first thing that is broken; null when the record is whole. */
export async function brokenInvariant({ databaseUrl }: Arena): Promise<string | null> {
  const client = new Client({ connectionString: databaseUrl });
  const record = new DataSource({ ...dataSourceOptions(databaseUrl, 2), extra: {} });
  await client.connect();
  await record.initialize();
  try {
    for (const [what, sql] of Object.entries(MUST_BE_NONE)) {
      const { rows } = await client.query<{ n: number }>(sql);
      const found = rows[0]?.n ?? 0;
      if (found > 0) return `${found} ${what}`;
    }
    const { broken } = await walkHistory(record);
    return broken === null ? null : `the chain of ${broken.subjectId}: ${broken.why}`;
  } finally {
    await record.destroy();
    await client.end();
  }
}
