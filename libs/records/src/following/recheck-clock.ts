import type { Counted, LocalDate } from '#rules';
import { keepClocks } from '../clocks/index.js';
import type { LockedRow } from '../record/index.js';
import type { Tx } from '../transaction/index.js';

/** How what was to be looked at again was settled: by which minute, with what found, on which local date. */
interface Settled {
  readonly resolutionId: string;
  readonly found: string;
  readonly today: LocalDate;
}

/** Starts the clock by which the committee looks again at what it closed. */
export function startRecheck(
  tx: Tx,
  row: LockedRow<'addressee'>,
  { closureId, counted, today }: { closureId: string; counted: Counted; today: LocalDate },
): Promise<void> {
  return keepClocks(tx, {
    ...clockOf(row, closureId, today),
    effect: 'start recheck',
    order: { do: 'start', counted, startEvent: 'the day it was closed', edge: 'none' },
  });
}

/** Settles whatever was still to be looked at again of an addressee, and ends its clock. */
export async function stopRechecks(
  tx: Tx,
  row: LockedRow<'addressee'>,
  { resolutionId, found, today }: Settled,
): Promise<void> {
  const [closures] = await tx.query<[{ id: string }[], number]>(
    `UPDATE closures SET recheck_settled_by = $2, recheck_found = $3
     WHERE addressee_id = $1 AND recheck_on IS NOT NULL AND recheck_settled_by IS NULL RETURNING id`,
    [row.id, resolutionId, found],
  );
  for (const { id } of closures) {
    await keepClocks(tx, { ...clockOf(row, id, today), effect: 'stop recheck', order: undefined });
  }
}

/** The clock waits for the committee, not for the authority: it stands with the closure. */
function clockOf(row: LockedRow<'addressee'>, closureId: string, today: LocalDate) {
  const { authorityId: _waitsForNone, ...place } = row.place;
  return {
    subject: { place, kind: 'closure', id: closureId },
    today,
    calendar: row.calendar(),
    ladders: row.ladders(),
  };
}
