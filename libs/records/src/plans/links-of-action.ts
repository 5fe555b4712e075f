import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';

/** Something an action serves, with what history calls it. */
export interface Served {
  readonly id: string;
  readonly name: string;
}

/** Priorities of a council or its county by their ids, in the order given. Refuses one that is not theirs. One statement. */
export async function prioritiesNamed(
  tx: Tx,
  councilId: string,
  ids: readonly string[],
): Promise<readonly Served[]> {
  const rows = await tx.query<Served[]>(
    `SELECT p.id, p.name FROM unnest($2::text[]) WITH ORDINALITY AS w(id, n)
     JOIN councils c ON c.id = $1
     JOIN priorities p ON p.id::text = w.id AND p.council_id IN (c.id, c.parent_id)
     ORDER BY w.n`,
    [councilId, [...new Set(ids)]],
  );
  if (rows.length === new Set(ids).size) return rows;
  return refuse('field-wrong', 'Choose priorities of the agreement.', 'priorities');
}

/** Recommendations of a council by their references. Refuses one it does not have. One statement. */
export async function recommendationsNamed(
  tx: Tx,
  councilId: string,
  references: readonly string[],
): Promise<readonly Served[]> {
  const wanted = [...new Set(references.map((one) => one.trim()).filter((one) => one !== ''))];
  const rows = await tx.query<Served[]>(
    `SELECT r.id, r.reference AS name FROM recommendations r
     WHERE r.council_id = $1 AND r.reference = ANY($2) ORDER BY r.reference`,
    [councilId, wanted],
  );
  const missing = wanted.filter((one) => !rows.some(({ name }) => name === one));
  if (missing.length === 0) return rows;
  return refuse(
    'field-wrong',
    `There is no recommendation ${missing.join(', ')}.`,
    'recommendations',
  );
}

/** Measures of a council or its county by their ids, by name. Refuses one that is not theirs. One statement. */
export async function measuresNamed(
  tx: Tx,
  councilId: string,
  ids: readonly string[],
): Promise<readonly Served[]> {
  const wanted = [...new Set(ids)];
  const rows = await tx.query<Served[]>(
    `SELECT m.id, m.name FROM councils c
     JOIN measures m ON m.id::text = ANY($2) AND m.council_id IN (c.id, c.parent_id)
     WHERE c.id = $1 ORDER BY m.name`,
    [councilId, wanted],
  );
  if (rows.length === wanted.length) return rows;
  return refuse('field-wrong', 'Choose measures from the list.', 'measures');
}

/** Puts these priorities in place of those an action was linked to; the first is in its own row too. Two statements. */
export async function linkPriorities(
  tx: Tx,
  actionId: string,
  priorities: readonly Served[],
): Promise<void> {
  await tx.query('DELETE FROM action_priorities WHERE action_id = $1', [actionId]);
  await tx.query(
    'INSERT INTO action_priorities (action_id, priority_id) SELECT $1, unnest($2::uuid[])',
    [actionId, priorities.map(({ id }) => id)],
  );
}

/** The same of measures. Two statements. */
export async function linkMeasures(
  tx: Tx,
  actionId: string,
  measures: readonly Served[],
): Promise<void> {
  await tx.query('DELETE FROM action_measures WHERE action_id = $1', [actionId]);
  await tx.query(
    'INSERT INTO action_measures (action_id, measure_id) SELECT $1, unnest($2::uuid[])',
    [actionId, measures.map(({ id }) => id)],
  );
}

/** The same of recommendations. Two statements. */
export async function linkRecommendations(
  tx: Tx,
  actionId: string,
  recommendations: readonly Served[],
): Promise<void> {
  await tx.query('DELETE FROM action_recommendations WHERE action_id = $1', [actionId]);
  await tx.query(
    'INSERT INTO action_recommendations (action_id, recommendation_id) SELECT $1, unnest($2::uuid[])',
    [actionId, recommendations.map(({ id }) => id)],
  );
}
