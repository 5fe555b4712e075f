import type { Actor, EventName, Facts } from '#rules';
import { tell, type Done } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** What happened to a measure, and when. */
export interface MeasureTelling {
  readonly measure: { readonly id: string; readonly councilId: string };
  readonly actor: Actor;
  readonly now: string;
  readonly event: EventName;
  readonly facts: Facts;
}

/** Takes a locked measure one version on and tells its history. */
export async function moveOn(tx: Tx, telling: MeasureTelling): Promise<Done> {
  await tx.query('UPDATE measures SET version = version + 1 WHERE id = $1', [telling.measure.id]);
  return tellMeasure(tx, telling);
}

/** Tells the history of a measure whose version was taken on already. */
export async function tellMeasure(tx: Tx, { measure, ...telling }: MeasureTelling): Promise<Done> {
  const told = await tell(tx, {
    ...telling,
    councilId: measure.councilId,
    subjectKind: 'measure',
    subjectId: measure.id,
  });
  return { id: measure.id, state: 'kept', ...told };
}
