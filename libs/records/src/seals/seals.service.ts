import { Injectable } from '@nestjs/common';
import { Recorder } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { SealInHand, type Seal, type SealHead } from './seal.js';
import { sealedEntries } from './sealed-entries.js';
import { settledHorizon } from './settled-horizon.js';

/** The most entries one seal holds: what can be read and hashed in a second or two. */
const MOST = 50_000;
/** Any two sealers take turns on this number. */
const SEAL_LOCK = 7_340_033;

/**
 * Seals over the whole history. Each subject's entries are chained already; a seal chains all subjects together, so
 * that a subject that vanishes with its whole chain, or the latest entries of one, is missed.
 */
@Injectable()
export class SealsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Seals every entry that is settled and not sealed yet. Meant for every minute on any number of workers: one seals
   * at a time, the others have nothing to do. Returns the seals made, for the log; none when there was nothing to seal
   * or a slow transaction is still writing.
   */
  async seal(): Promise<readonly Seal[]> {
    const made: Seal[] = [];
    for (;;) {
      const seal = await this.recorder.write((tx) => this.sealNext(tx));
      if (seal === null) return made;
      made.push(seal);
    }
  }

  /** The latest seal; null before the first. Published at `/info` and noted in the log, outside the database's reach. */
  async head(): Promise<SealHead | null> {
    return headOf(this.recorder.dataSource.manager);
  }

  private async sealNext(tx: Tx): Promise<Seal | null> {
    const [lock] = await tx.query<{ mine: boolean }[]>(
      'SELECT pg_try_advisory_xact_lock($1) AS mine',
      [SEAL_LOCK],
    );
    if (lock?.mine !== true) return null;
    const head = await headOf(tx);
    const after = head?.lastEntry ?? '0';
    if (!(await hasEntryAfter(tx, after))) return null;
    const upTo = await settledHorizon(tx);
    if (upTo === null) return null;
    const hand = new SealInHand(head);
    for await (const entry of sealedEntries(tx, { after, upTo })) {
      hand.take(entry);
      if (hand.entries === MOST) break;
    }
    if (hand.entries === 0) return null;
    const seal = hand.close(new Date(this.recorder.now()).toISOString());
    await keep(tx, seal);
    return seal;
  }
}

async function headOf(reader: Pick<Tx, 'query'>): Promise<SealHead | null> {
  const [head] = await reader.query<SealHead[]>(
    `SELECT number, hash, last_entry AS "lastEntry", sealed_at AS "sealedAt"
     FROM history_seals ORDER BY number DESC LIMIT 1`,
  );
  return head ?? null;
}

async function hasEntryAfter(tx: Tx, id: string): Promise<boolean> {
  const found = await tx.query<unknown[]>('SELECT 1 FROM history WHERE id > $1 LIMIT 1', [id]);
  return found.length > 0;
}

async function keep(tx: Tx, seal: Seal): Promise<void> {
  await tx.query(
    `INSERT INTO history_seals (number, first_entry, last_entry, entries, sealed_at, previous_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      seal.number,
      seal.firstEntry,
      seal.lastEntry,
      seal.entries,
      seal.sealedAt,
      seal.previousHash,
      seal.hash,
    ],
  );
}
