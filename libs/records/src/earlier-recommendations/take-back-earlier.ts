import type { Actor } from '#rules';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { EARLIER_NAMES } from './earlier-columns.js';

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** What an import did to one row, as it was kept with the import. */
interface KeptEffect {
  readonly subjectId: string;
  readonly label: string;
  readonly done: 'added' | 'updated';
  readonly before: unknown;
  readonly versionAfter: number | null;
}

/** Puts one row back as it was before its import; says why not when a later paper has changed it since. */
export async function takeBackEarlier(tx: Tx, by: By, effect: KeptEffect): Promise<string | null> {
  const { subjectId: id, label, before } = effect;
  const [found] = await tx.query<{ councilId: string; takenUpAs: string | null }[]>(
    'SELECT council_id AS "councilId", taken_up_as AS "takenUpAs" FROM earlier_recommendations WHERE id = $1 FOR UPDATE',
    [id],
  );
  const [last] = await tx.query<{ version: number }[]>(
    `SELECT max(version)::int AS version FROM history WHERE subject_kind = 'earlier recommendation' AND subject_id = $1`,
    [id],
  );
  if (found === undefined) return 'It is there no longer.';
  if (found.takenUpAs !== null) return 'It was put to the committee again.';
  if (last?.version !== effect.versionAfter) return 'A later paper has changed it since.';
  const about = {
    councilId: found.councilId,
    subjectKind: 'earlier recommendation',
    subjectId: id,
    ...by,
  };
  if (effect.done === 'added') {
    await tx.query('DELETE FROM earlier_recommendations WHERE id = $1', [id]);
    await tell(tx, {
      ...about,
      event: 'earlier-recommendation.taken-back',
      facts: { title: label },
    });
    return null;
  }
  const names = Object.keys(EARLIER_NAMES);
  await tx.query(
    `UPDATE earlier_recommendations e SET ${names.map((name) => `${name} = b.${name}`).join(', ')}
     FROM jsonb_populate_record(NULL::earlier_recommendations, $2) b WHERE e.id = $1`,
    [id, JSON.stringify(before)],
  );
  await tell(tx, { ...about, event: 'earlier-recommendation.read-back', facts: { title: label } });
  return null;
}
