import type { DataSource } from 'typeorm';
import { BEGINNING } from '../record/index.js';
import { SealInHand, type Seal, type SealedEntry, type SealHead } from './seal.js';
import { sealedEntries } from './sealed-entries.js';

/** What the walk along the seals found. */
export interface SealWalk {
  readonly seals: number;
  readonly entries: number;
  /** Entries written since the last seal. */
  readonly unsealed: number;
  readonly head: SealHead | null;
  /** The first seal that does not hold. */
  readonly broken: { readonly number: number; readonly why: string } | null;
}

/** A seal as somebody noted it elsewhere: from `/info`, the log or a backup's manifest. */
export type NotedSeal = Pick<Seal, 'number' | 'hash'>;

/** Seals read at a time. */
const PAGE = 1000;

/**
 * Works out every seal again from the entries it holds, in one pass over both, in bounded memory. Stops at the first
 * that does not hold. A seal noted elsewhere must be among them with the same hash: without one, a tail cut off
 * together with its seals cannot be missed.
 */
export async function walkSeals(dataSource: DataSource, noted?: NotedSeal): Promise<SealWalk> {
  const entries = sealedEntries(dataSource.manager, { after: '0', upTo: null });
  let head: Seal | null = null;
  let held = 0;
  let next = await entries.next();
  for await (const seal of everySeal(dataSource)) {
    const hand = new SealInHand(head);
    while (isIn(seal, next)) {
      hand.take(next.value);
      next = await entries.next();
    }
    const why = faultOf(seal, hand, { head, noted });
    if (why !== null) {
      return { ...told(head, held), unsealed: 0, broken: { number: seal.number, why } };
    }
    head = seal;
    held += seal.entries;
  }
  let unsealed = 0;
  for (; next.done !== true; next = await entries.next()) unsealed += 1;
  const isGone = noted !== undefined && noted.number > (head?.number ?? 0);
  const broken = isGone
    ? { number: noted.number, why: 'it was noted elsewhere and is gone: the end was cut off' }
    : null;
  return { ...told(head, held), unsealed, broken };
}

const told = (head: Seal | null, entries: number) => ({ seals: head?.number ?? 0, entries, head });

function isIn(
  seal: Seal,
  next: IteratorResult<SealedEntry, void>,
): next is IteratorYieldResult<SealedEntry> {
  return next.done !== true && BigInt(next.value.id) <= BigInt(seal.lastEntry);
}

function faultOf(
  seal: Seal,
  hand: SealInHand,
  against: { readonly head: Seal | null; readonly noted: NotedSeal | undefined },
): string | null {
  const { head, noted } = against;
  const expected = (head?.number ?? 0) + 1;
  if (seal.number !== expected) return `seal ${expected} before it is missing`;
  if (seal.previousHash !== (head?.hash ?? BEGINNING)) {
    return 'it does not follow from the seal before it';
  }
  if (hand.entries !== seal.entries) {
    return `it holds ${seal.entries} entries, ${seal.firstEntry} to ${seal.lastEntry}, and ${hand.entries} are there`;
  }
  if (hand.close(seal.sealedAt).hash !== seal.hash) {
    return `it, or an entry from ${seal.firstEntry} to ${seal.lastEntry}, is not what was sealed`;
  }
  return noted?.number === seal.number && noted.hash !== seal.hash
    ? 'it is not the one that was noted elsewhere'
    : null;
}

async function* everySeal(dataSource: DataSource): AsyncGenerator<Seal, void> {
  let after = 0;
  for (;;) {
    const page: Seal[] = await dataSource.query<Seal[]>(
      `SELECT number, first_entry AS "firstEntry", last_entry AS "lastEntry", entries, sealed_at AS "sealedAt",
         previous_hash AS "previousHash", hash
       FROM history_seals WHERE number > $1 ORDER BY number LIMIT $2`,
      [after, PAGE],
    );
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = last.number;
  }
}
