import { refuse } from '#rules';
import type { Tx } from '../transaction/index.js';
import type { MeasureForm } from './measure-forms.js';

interface NewMeasure {
  readonly id: string;
  readonly councilId: string;
  readonly priorityId: string;
  readonly slug: string;
}

/** Writes a new measure with what it is made of. Refuses a plan or a part that is not of the same council. */
export async function writeMeasure(tx: Tx, measure: NewMeasure, form: MeasureForm): Promise<void> {
  const { id, councilId, priorityId, slug } = measure;
  if (form.target.kind === 'plan delivery') await refuseOtherPlan(tx, councilId, form.planId);
  await tx.query(
    `INSERT INTO measures (id, council_id, priority_id, plan_id, slug, name, unit, kind, target, direction, period_kind,
       decimals, hides_below, source, is_public, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1)`,
    [
      id,
      councilId,
      priorityId,
      form.planId,
      slug,
      form.name,
      form.unit,
      form.target.kind,
      JSON.stringify(form.target),
      form.direction,
      form.periodKind,
      form.decimals,
      form.hidesBelow,
      form.source,
      form.isPublic,
    ],
  );
  await writeParts(tx, measure, form.parts);
}

/** Writes what a compound is made of: measures of the same council that are no compounds themselves. */
export async function writeParts(
  tx: Tx,
  { id, councilId }: { readonly id: string; readonly councilId: string },
  parts: MeasureForm['parts'],
): Promise<void> {
  if (parts.length === 0) return;
  const written = await tx.query<unknown[]>(
    `INSERT INTO measure_parts (compound_id, part_id, weight)
     SELECT $1, m.id, asked.weight
     FROM jsonb_to_recordset($3::jsonb) AS asked("measureId" uuid, weight integer)
     JOIN measures m ON m.id = asked."measureId"
     WHERE m.council_id = $2 AND m.kind <> 'compound'
     RETURNING part_id`,
    [id, councilId, JSON.stringify(parts)],
  );
  if (written.length === parts.length) return;
  refuse(
    'field-wrong',
    'Choose measures of this council that are not made of others themselves.',
    'parts',
  );
}

/** Refuses a plan that is not of the council. */
export async function refuseOtherPlan(
  tx: Tx,
  councilId: string,
  planId: string | null,
): Promise<void> {
  const [plan] = await tx.query<unknown[]>(
    'SELECT 1 FROM action_plans WHERE id = $1 AND council_id = $2',
    [planId, councilId],
  );
  if (plan === undefined) refuse('field-wrong', 'Choose the plan whose delivery it is.', 'plan');
}
