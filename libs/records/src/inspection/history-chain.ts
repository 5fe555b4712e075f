import type { DataSource } from 'typeorm';
import { BEGINNING, hashOf } from '../record/index.js';

/** What the walk along every chain found: how much was walked, and the first entry that does not hold. */
export interface HistoryChain {
  readonly entries: number;
  readonly subjects: number;
  readonly broken: BrokenEntry | null;
}

export interface BrokenEntry {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly why: string;
}

interface EntryRow {
  readonly councilId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly version: number;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly event: string;
  readonly sentence: string;
  readonly facts: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

/** Entries read at a time, so that a history of any length fits in memory. */
const PAGE = 2000;

/**
 * Works out the hash of every entry of every subject again, in order, and compares. Stops at the first entry that was
 * changed, or before which one is missing.
 */
export async function walkHistory(dataSource: DataSource): Promise<HistoryChain> {
  let entries = 0;
  let subjects = 0;
  let before: EntryRow | undefined;
  for (;;) {
    const page = await nextEntries(dataSource, before);
    for (const entry of page) {
      const isFirst = !isSameSubject(before, entry);
      const why = faultOf(entry, isFirst ? undefined : before);
      if (why !== null) return { entries, subjects, broken: { ...entry, why } };
      entries += 1;
      if (isFirst) subjects += 1;
      before = entry;
    }
    if (page.length < PAGE) return { entries, subjects, broken: null };
  }
}

function isSameSubject(before: EntryRow | undefined, entry: EntryRow): boolean {
  return before?.subjectId === entry.subjectId && before.subjectKind === entry.subjectKind;
}

function faultOf(entry: EntryRow, before: EntryRow | undefined): string | null {
  const expected = (before?.version ?? 0) + 1;
  if (entry.version !== expected) return `version ${expected} is missing`;
  if (entry.previousHash !== (before?.hash ?? BEGINNING)) {
    return 'it does not follow from the entry before it';
  }
  return hashOf(entry) === entry.hash ? null : 'what it says is not what was written';
}

/** By the unique index on (subject_kind, subject_id, version). */
function nextEntries(dataSource: DataSource, after: EntryRow | undefined): Promise<EntryRow[]> {
  return dataSource.query<EntryRow[]>(
    `SELECT council_id AS "councilId", actor_kind AS "actorKind", subject_kind AS "subjectKind", subject_id AS "subjectId", version, at, actor_id AS "actorId",
       actor_name AS "actorName", event, sentence, facts, previous_hash AS "previousHash", hash
     FROM history
     WHERE (subject_kind, subject_id, version) > ($1, $2, $3)
     ORDER BY subject_kind, subject_id, version
     LIMIT $4`,
    [
      after?.subjectKind ?? '',
      after?.subjectId ?? '00000000-0000-0000-0000-000000000000',
      after?.version ?? 0,
      PAGE,
    ],
  );
}
