import { refuse } from '#rules';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** The row of an edition in the record's own words. */
export type EditionRow = LockedRow<'edition'>;

/** What stands in a draft, and what is decided of the edition before, by name. */
export interface DraftNames {
  readonly standing: readonly { readonly id: string; readonly name: string }[];
  readonly present: readonly { readonly id: string; readonly name: string }[];
  readonly decided: readonly string[];
}

/** What a draft says of priorities so far; the edition is locked. One statement. */
export async function draftNames(tx: Tx, editionId: string): Promise<DraftNames> {
  const [found] = await tx.query<DraftNames[]>(
    `SELECT
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'name', e.name) ORDER BY e.name)
         FROM edition_priorities e WHERE e.agreement_id = a.id), '[]') AS standing,
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.priority_id, 'name', b.name) ORDER BY b.number NULLS LAST, b.name)
         FROM edition_priorities b WHERE b.agreement_id = a.from_agreement_id), '[]') AS present,
       coalesce((SELECT jsonb_agg(DISTINCT b.name) FROM priority_changes c
         JOIN edition_priorities b ON b.agreement_id = a.from_agreement_id AND b.priority_id = c.from_priority_id
         WHERE c.agreement_id = a.id), '[]') AS decided
     FROM agreements a WHERE a.id = $1`,
    [editionId],
  );
  return found ?? refuse('not-found', 'There is no such edition.');
}

/** The edition that a part of it belongs to, by the id of the part. */
export async function editionOfPart(
  tx: { query<Rows>(sql: string, parameters: unknown[]): Promise<Rows> },
  table: 'edition_priorities' | 'agreement_chapters' | 'agreement_themes' | 'priority_changes',
  id: string,
): Promise<string> {
  const [found] = await tx.query<{ agreement_id: string }[]>(
    `SELECT agreement_id FROM ${table} WHERE id::text = $1`,
    [id],
  );
  return found?.agreement_id ?? refuse('not-found', 'There is no such part of the edition.');
}
