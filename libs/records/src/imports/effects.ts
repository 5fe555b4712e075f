import type { Tx } from '../transaction/index.js';

/** What accepting an import did to one row of the record, whatever it is. */
export interface Effect {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly label: string;
  readonly line: number | null;
  readonly done: 'added' | 'updated';
  readonly before: object | null;
  readonly versionAfter: number | null;
}

/** Keeps what accepting an import did, in its order. One statement. */
export async function keepEffects(
  tx: Tx,
  importId: string,
  effects: readonly Effect[],
): Promise<void> {
  const rows = effects.map((effect, at) => ({ number: at + 1, ...effect }));
  await tx.query(
    `INSERT INTO import_effects (import_id, number, line, subject_kind, subject_id, label, done, before, version_after)
     SELECT $1, number, line, "subjectKind", "subjectId", label, done, before, "versionAfter"
     FROM jsonb_to_recordset($2) AS e(number integer, line integer, "subjectKind" text, "subjectId" uuid,
       label text, done text, before jsonb, "versionAfter" integer)`,
    [importId, JSON.stringify(rows)],
  );
}
