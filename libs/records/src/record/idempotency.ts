import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { refuse } from '#rules';
import { writeParts, type Part, type Tx } from '../transaction/index.js';
import { failpoint } from './failpoint.js';

/** One request a client may send again: who sent it, its key, and what it asked. */
export interface Request {
  readonly owner: string;
  readonly key: string;
  readonly asked: unknown;
  /** The instant it came. */
  readonly now: string;
}

/** Somebody kept the answer under this key while the work was done again: the work is taken back. */
export class DoneBefore extends Error {}

/**
 * Does the work of a keyed request and keeps its answer, in one transaction.
 * @throws DoneBefore when the key has an answer already
 */
export async function keyed<Answer>(
  tx: Tx,
  request: Request,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const answer = await work();
  const kept = await writeParts(tx, [answerKept(request, answer)], 'SELECT key FROM kept');
  if (kept.length === 0) throw new DoneBefore();
  await failpoint('once: answer kept');
  return answer;
}

/** Keeps the answer of a request under its key. Gives no row in `kept` when the key has an answer already. */
export const answerKept =
  (request: Request, answer: unknown): Part =>
  (bind) => `
    kept AS (
      INSERT INTO idempotency_keys (owner, key, request_hash, answer, created_at)
      VALUES (${bind(request.owner)}, ${bind(request.key)}, ${bind(hashOf(request))},
        ${bind(JSON.stringify(answer ?? null))}, ${bind(request.now)})
      ON CONFLICT DO NOTHING RETURNING key)`;

/** The answer a key was given before; null when it was given none. Refuses a key that was used for other words. */
export async function firstAnswer(
  manager: EntityManager,
  request: Request,
): Promise<{ readonly answer: unknown } | null> {
  const [first] = await manager.query<{ request_hash: string; answer: unknown }[]>(
    'SELECT request_hash, answer FROM idempotency_keys WHERE owner = $1 AND key = $2',
    [request.owner, request.key],
  );
  if (first === undefined) return null;
  if (first.request_hash !== hashOf(request)) {
    refuse(
      'key-reused',
      'This Idempotency-Key was used before for a different request: use a new one.',
    );
  }
  return first;
}

const hashOf = ({ asked }: Request): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('hex');
