import type { EntityManager } from 'typeorm';
import type { LocalDate } from '#rules';
import { sha256 } from '#platform';
import type { Tx } from '../transaction/index.js';
import { letterById } from './letter-rows.js';
import type { LetterView } from './letter-views.js';

/** Keeps a letter as it is sent, in the transaction that sends it: whatever is corrected later, this is what went. */
export async function keepSentLetter(tx: Tx, id: string, today: LocalDate): Promise<void> {
  const letter = await letterById(tx, id, today);
  if (letter === null) throw new Error('A letter that is sent is there.');
  const kept = JSON.stringify(letter);
  await tx.query('INSERT INTO sent_letters (letter_id, letter, hash) VALUES ($1, $2, $3)', [
    id,
    kept,
    sha256(kept),
  ]);
}

/** A letter as it was sent; null for one that was not, or that was sent before letters were kept. One statement. */
export async function sentLetter(manager: EntityManager, id: string): Promise<LetterView | null> {
  const [row] = await manager.query<{ letter: LetterView }[]>(
    'SELECT letter FROM sent_letters WHERE letter_id = $1',
    [id],
  );
  return row?.letter ?? null;
}
