import { looseWords } from '../papers/index.js';
import type { EarlierColumns } from './earlier-columns.js';

/** A recommendation of an earlier record as it is kept, under the name of its tracker. */
export interface KeptEarlier {
  readonly id: string;
  readonly tracker: string;
  readonly key: string;
  readonly place: number;
  readonly columns: EarlierColumns;
}

/** A row of a tracker that is looked for in the record. */
export interface RowToMatch {
  readonly key: string;
  readonly columns: EarlierColumns;
  /** Whether a person said that its reference is that of the row kept under it, whatever the words. */
  readonly isSure: boolean;
}

/** The kept row a printed one is, the key it is kept under, and what a person should know before it is believed. */
export interface MatchedEarlier {
  readonly kept: KeptEarlier | undefined;
  readonly key: string;
  readonly doubt: { readonly state: 'guess' | 'needs you'; readonly why: string } | null;
  readonly note: string;
}

interface Among {
  readonly tracker: string;
  readonly kept: readonly KeptEarlier[];
}

/**
 * Which kept row each row of a tracker is. Numbers begin again: a row is one of the same tracker under its reference
 * and in its words, or one of another tracker where reference, date of agreement and words are all the same. A row of the
 * same tracker whose number is kept in other words, or of another day, needs a person; no kept row is two printed ones.
 */
export function matchEarlier(
  rows: readonly RowToMatch[],
  { tracker, kept }: Among,
): readonly MatchedEarlier[] {
  const own = kept.filter((one) => same(one.tracker, tracker));
  const others = kept.filter((one) => !same(one.tracker, tracker));
  const used = new Set<string>();
  const found = new Map<RowToMatch, KeptEarlier>();
  const take = (among: readonly KeptEarlier[], is: Likeness): void => {
    const byReference = new Map<string, KeptEarlier[]>();
    for (const one of among) {
      const reference = one.columns.reference.toLowerCase();
      byReference.set(reference, [...(byReference.get(reference) ?? []), one]);
    }
    for (const row of rows) {
      if (found.has(row)) continue;
      const free = (byReference.get(row.columns.reference.toLowerCase()) ?? []).filter(
        (one) => !used.has(one.id) && is(row, one),
      );
      const one = free.find(({ key }) => key === row.key) ?? free[0];
      if (one === undefined) continue;
      used.add(one.id);
      found.set(row, one);
    }
  };
  take(own, (row, one) => sameWords(row, one) && mayBeSameDay(row, one));
  take(others, (row, one) => isNumbered(row) && sameWords(row, one) && isSameDay(row, one));
  const certain = new Set(found.keys());
  take(own, isNumbered);
  const keys = new Set(own.map(({ key }) => key));
  return rows.map((row) => {
    const one = found.get(row);
    if (one === undefined) {
      const key = freeKey(row.key, keys);
      keys.add(key);
      return { kept: undefined, key, doubt: twice(row, others), note: noteOf(row, others) };
    }
    const asked = certain.has(row) || row.isSure ? null : otherwise(one);
    return { kept: one, key: one.key, doubt: asked, note: '' };
  });
}

type Likeness = (row: RowToMatch, kept: KeptEarlier) => boolean;

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const isNumbered = ({ columns }: RowToMatch): boolean => columns.reference !== '';
const sameWords: Likeness = (row, kept) =>
  looseWords(row.columns.wording) === looseWords(kept.columns.wording);
const dayOf = ({ agreed_on, agreed_raw }: EarlierColumns): string =>
  agreed_on ?? looseWords(agreed_raw);
const isSameDay: Likeness = (row, kept) =>
  dayOf(row.columns) !== '' && dayOf(row.columns) === dayOf(kept.columns);
const mayBeSameDay: Likeness = (row, kept) =>
  dayOf(row.columns) === '' || dayOf(kept.columns) === '' || isSameDay(row, kept);
const sameNumber = (row: RowToMatch, others: readonly KeptEarlier[]): readonly KeptEarlier[] =>
  isNumbered(row)
    ? others.filter(({ columns }) => same(columns.reference, row.columns.reference))
    : [];

/** `1:1`, or the next that is free where rows of one number were kept in another order. */
function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  const label = key.replace(/:\d+$/, '');
  let occurrence = 2;
  while (taken.has(`${label}:${occurrence}`)) occurrence += 1;
  return `${label}:${occurrence}`;
}

function otherwise({ columns, tracker }: KeptEarlier): MatchedEarlier['doubt'] {
  const agreed = columns.agreed_raw === '' ? '' : `, agreed ${columns.agreed_raw}`;
  const why = `“${tracker}” keeps ${columns.reference} as “${columns.wording}”${agreed}. If this is the same recommendation, corrected, say that the reference is read right. If it is another, write a reference that tells them apart, or bring it in under the name of its own tracker.`;
  return { state: 'needs you', why };
}

function twice(row: RowToMatch, others: readonly KeptEarlier[]): MatchedEarlier['doubt'] {
  const alike = sameNumber(row, others).find((one) => sameWords(row, one));
  if (alike === undefined) return null;
  const why = `“${alike.tracker}” has it in the same words, but not of the same day: both are kept.`;
  return { state: 'guess', why };
}

function noteOf(row: RowToMatch, others: readonly KeptEarlier[]): string {
  const other = sameNumber(row, others).find((one) => !sameWords(row, one));
  return other === undefined
    ? ''
    : `“${other.tracker}” has another ${row.columns.reference}: both are kept.`;
}
