import type { Actor } from '#rules';
import { newId } from '#platform';
import { tell } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { compareEarlier, type ComparedEarlier, type TrackerToCompare } from './compare-earlier.js';

interface By {
  readonly actor: Actor;
  readonly now: string;
}

/** What bringing a tracker in did to one row, so that it can be undone. */
export interface EarlierEffect {
  readonly subjectKind: 'earlier recommendation';
  readonly subjectId: string;
  readonly label: string;
  readonly line: number;
  readonly done: 'added' | 'updated';
  readonly before: object | null;
  readonly versionAfter: number;
}

/** Keeps every row of a tracker, in the caller's transaction: new ones entered, changed ones corrected, the others left. */
export async function writeEarlier(
  tx: Tx,
  by: By,
  tracker: TrackerToCompare & { readonly councilId: string },
): Promise<{
  readonly rows: readonly ComparedEarlier[];
  readonly effects: readonly EarlierEffect[];
}> {
  const { committeeId, councilId, tracker: name } = tracker;
  await tx.query('SELECT 1 FROM committees WHERE id = $1 FOR NO KEY UPDATE', [committeeId]);
  const { rows } = await compareEarlier(tx, tracker);
  const effects: EarlierEffect[] = [];
  for (const one of rows) {
    if (one.done !== 'added' && one.done !== 'updated') continue;
    const id = one.kept?.id ?? newId();
    const columns = Object.entries(one.columns);
    if (one.done === 'added') {
      const all = [
        ['id', id],
        ['council_id', councilId],
        ['committee_id', committeeId],
        ['tracker', name],
        ['source_key', one.key],
        ['place', one.row.line],
        ...columns,
      ] as const;
      await tx.query(
        `INSERT INTO earlier_recommendations (${all.map(([column]) => column).join(', ')})
         VALUES (${all.map((_, at) => `$${at + 1}`).join(', ')})`,
        all.map(([, value]) => value),
      );
    } else {
      await tx.query(
        `UPDATE earlier_recommendations SET ${columns.map(([column], at) => `${column} = $${at + 2}`).join(', ')} WHERE id = $1`,
        [id, ...columns.map(([, value]) => value)],
      );
    }
    const label = one.columns.reference || one.columns.wording.slice(0, 60);
    const { version } = await tell(tx, {
      councilId,
      subjectKind: 'earlier recommendation',
      subjectId: id,
      ...by,
      event:
        one.done === 'added'
          ? 'earlier-recommendation.brought-in'
          : 'earlier-recommendation.corrected',
      facts: { title: label, text: one.changes.map(({ what }) => what).join(', ') },
    });
    effects.push({
      subjectKind: 'earlier recommendation',
      subjectId: id,
      label,
      line: one.row.line,
      done: one.done,
      before: one.kept?.columns ?? null,
      versionAfter: version,
    });
  }
  return { rows, effects };
}
