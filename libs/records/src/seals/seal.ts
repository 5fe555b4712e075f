import { createHash, type Hash } from 'node:crypto';
import { BEGINNING } from '../record/index.js';

/** One seal over a run of the history, as it stands in its row. Ids are of bigint columns, so they are text. */
export interface Seal {
  readonly number: number;
  readonly firstEntry: string;
  readonly lastEntry: string;
  readonly entries: number;
  /** The instant it was made. */
  readonly sealedAt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** What a seal says of one entry: its id, and the hash over all it says. */
export interface SealedEntry {
  readonly id: string;
  readonly hash: string;
}

/** The head of all seals: published, so that whoever kept it can tell later that nothing before it was cut off. */
export type SealHead = Pick<Seal, 'number' | 'hash' | 'lastEntry' | 'sealedAt'>;

/** A seal being worked out: takes its entries in the order of their ids. */
export class SealInHand {
  private readonly digest: Hash = createHash('sha256');
  private first: string | null = null;
  private last = '0';
  private count = 0;

  constructor(private readonly before: SealHead | null) {}

  get entries(): number {
    return this.count;
  }

  take({ id, hash }: SealedEntry): void {
    this.digest.update(`${JSON.stringify([id, hash])}\n`);
    this.first ??= id;
    this.last = id;
    this.count += 1;
  }

  /** Closes the seal. SHA-256 over the seal before it, its own numbers, and every entry it took. Nothing more can be taken. */
  close(sealedAt: string): Seal {
    const number = (this.before?.number ?? 0) + 1;
    const previousHash = this.before?.hash ?? BEGINNING;
    const firstEntry = this.first ?? '0';
    const { last: lastEntry, count: entries } = this;
    const said = [
      previousHash,
      number,
      firstEntry,
      lastEntry,
      entries,
      sealedAt,
      this.digest.digest('hex'),
    ];
    const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex');
    return { number, firstEntry, lastEntry, entries, sealedAt, previousHash, hash };
  }
}
