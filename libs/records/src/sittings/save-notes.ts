import { refuse, type Actor } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { SittingItem } from './locked-sitting.js';

/** What was said on an item, in plain text for the minutes. */
export interface Notes {
  readonly itemId: string;
  readonly wording: string;
  /** `exempt` is kept from the public, in a row of its own. */
  readonly for: 'public' | 'exempt';
  /** The version of the notes that was read; 0 when there were none. Left out, whatever is there is replaced. */
  readonly seen?: number;
  /** Where a refusal points; `wording` when left out. */
  readonly field?: string;
}

const TABLES = { public: 'item_discussions', exempt: 'exempt_item_discussions' } as const;

/** Saves notes of an item of a locked meeting. Returns whether anything is different now. */
export async function saveNotes(
  tx: Tx,
  item: SittingItem,
  notes: Notes & { readonly actor: Actor; readonly now: string },
): Promise<boolean> {
  const { wording, seen, actor, now, field = 'wording' } = notes;
  if (notes.for === 'public' && item.isWhollyKept && wording !== '') {
    refuse(
      'field-wrong',
      'This item is not for publication: what is said on it goes in the notes that are kept from the public.',
      field,
    );
  }
  const table = TABLES[notes.for];
  const [saved] = await tx.query<{ wording: string; version: number; by: string }[]>(
    `SELECT wording, version, changed_by AS by FROM ${table} WHERE agenda_item_id = $1 FOR UPDATE`,
    [item.id],
  );
  if (wording === (saved?.wording ?? '')) return false;
  if (seen !== undefined && seen !== (saved?.version ?? 0)) {
    refuse(
      'stale-version',
      `${saved?.by ?? 'Somebody else'} changed these notes while you were writing.`,
      field,
    );
  }
  await tx.query(
    `INSERT INTO ${table} (agenda_item_id, wording, version, changed_at, changed_by) VALUES ($1, $2, 1, $3, $4)
     ON CONFLICT (agenda_item_id) DO UPDATE
       SET wording = excluded.wording, version = ${table}.version + 1,
         changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
    [item.id, wording, now, actor.name],
  );
  return true;
}
