import { createHash } from 'node:crypto';
import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import { failpoint } from './failpoint.js';

/** One request a client may send again: who sent it, its key, and what it asked. */
export interface Request {
  readonly owner: string;
  readonly key: string;
  readonly asked: unknown;
  /** The instant it came. */
  readonly now: string;
}

/**
 * Does the work of a keyed request once. Sent again with the same key and the same words it gets the first answer;
 * with other words it is refused. Key, work and answer commit together.
 */
export async function once<Answer>(
  tx: Tx,
  request: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const hash = createHash('sha256').update(JSON.stringify(request.asked)).digest('hex');
  const [, claimed] = await claim(tx, request, hash);
  if (claimed === 0) return firstAnswer<Answer>(tx, request, hash);
  await failpoint('once: key claimed');
  const answer = await work();
  await tx.query('UPDATE idempotency_keys SET answer = $3 WHERE owner = $1 AND key = $2', [
    request.owner,
    request.key,
    JSON.stringify(answer ?? null),
  ]);
  await failpoint('once: answer kept');
  return answer;
}

async function claim(tx: Tx, request: Request, hash: string): Promise<[unknown[], number]> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO idempotency_keys (owner, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING key`,
    [request.owner, request.key, hash, request.now],
  );
  return [rows, rows.length];
}

async function firstAnswer<Answer>(tx: Tx, request: Request, hash: string): Promise<Answer> {
  const [first] = await tx.query<{ request_hash: string; answer: Answer }[]>(
    'SELECT request_hash, answer FROM idempotency_keys WHERE owner = $1 AND key = $2',
    [request.owner, request.key],
  );
  if (first?.request_hash !== hash) {
    refuse(
      'key-reused',
      'This Idempotency-Key was used before for a different request: use a new one.',
    );
  }
  return first.answer;
}
