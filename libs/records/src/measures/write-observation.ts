import type { Period } from '#rules';
import { newId } from '#platform';
import type { Tx } from '../transaction/index.js';
import type { FigureForm } from './measure-forms.js';

/** A figure to be written beside those there are. */
export interface ObservationWritten {
  readonly measureId: string;
  readonly revision: number;
  readonly figure: FigureForm;
  readonly reason: string | null;
  readonly enteredBy: string;
  readonly now: string;
}

/** Writes one figure; an earlier revision of it stays. */
export async function writeObservation(tx: Tx, written: ObservationWritten): Promise<void> {
  const { measureId, revision, figure, reason, enteredBy, now } = written;
  const { period, value, part, whole, asAt, source, isProvisional } = figure;
  await tx.query(
    `INSERT INTO observations (id, measure_id, revision, period_kind, starts_on, ends_on, value, part, whole, as_at,
       source, is_provisional, reason, entered_by, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      newId(),
      measureId,
      revision,
      period.kind,
      period.startsOn,
      period.endsOn,
      value,
      part,
      whole,
      asAt,
      source,
      isProvisional,
      reason,
      enteredBy,
      now,
    ],
  );
}

/** The last revision of a measure's figure for the days of a period; 0 where there is none. */
export async function lastRevision(tx: Tx, measureId: string, period: Period): Promise<number> {
  const [row] = await tx.query<{ last: number | null }[]>(
    'SELECT max(revision) AS last FROM observations WHERE measure_id = $1 AND starts_on = $2 AND ends_on = $3',
    [measureId, period.startsOn, period.endsOn],
  );
  return row?.last ?? 0;
}
