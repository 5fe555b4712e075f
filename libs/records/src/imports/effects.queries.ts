import type { EntityManager } from 'typeorm';
import type { EffectView } from './import-views.js';

/** What accepting an import did, in its order. One statement. */
export function effectsOf(manager: EntityManager, importId: string): Promise<EffectView[]> {
  return manager.query<EffectView[]>(
    `SELECT number, line, subject_kind AS "subjectKind", subject_id AS "subjectId", label, done, before,
       version_after AS "versionAfter", kept_because AS "keptBecause"
     FROM import_effects WHERE import_id = $1 ORDER BY number`,
    [importId],
  );
}
