import { CLEARANCES, type Actor, type ClearanceKind } from '#rules';
import { newId } from '#platform';
import { begin, transition, type Moved } from '../record/index.js';
import type { Tx } from '../transaction/index.js';
import { clearanceClock } from './clearance-clock.js';
import { letClear } from './clearing-grant.js';
import type { ReportUnder } from './report-under.js';

/** Who is asked for which clearance. */
export interface Giver {
  readonly kind: ClearanceKind;
  readonly id: string;
  readonly name: string;
}

interface Asking {
  readonly report: Pick<ReportUnder, 'id' | 'hash'>;
  readonly giver: Giver;
  readonly actor: Actor;
  readonly now: string;
  /** The version of the clearance the person saw, where a page showed one. */
  readonly version?: number | undefined;
}

/** A clearance a report has had before; it is asked for again. */
export interface ClearanceBefore {
  readonly id: string;
  readonly kind: ClearanceKind;
  readonly personId: string;
  readonly person: string;
  readonly state: string;
  readonly clearedHash: string | null;
}

/** Names and asks for a clearance a locked report has not had yet, with a clock of its own. */
export async function askFirst(tx: Tx, asking: Asking): Promise<void> {
  const { report, giver, actor, now } = asking;
  const id = newId();
  await begin(tx, {
    kind: 'clearance',
    id,
    actor,
    now,
    event: 'clearance.named',
    facts: { title: CLEARANCES[giver.kind], owner: giver.name },
    columns: { ...(await placeOf(tx, report.id)), kind: giver.kind, person_id: giver.id },
  });
  await ask(tx, { ...asking, id, command: 'ask' });
}

/** Asks for a clearance of a locked report once more, of the same person or of another. */
export function askAgain(
  tx: Tx,
  asking: Asking & { readonly id: string },
): Promise<Moved<'clearance'>> {
  return ask(tx, { ...asking, command: 'ask-again' });
}

async function ask(
  tx: Tx,
  asking: Asking & { readonly id: string; readonly command: 'ask' | 'ask-again' },
): Promise<Moved<'clearance'>> {
  const { report, giver, actor, now, id, command, version } = asking;
  const moved = await transition(tx, {
    kind: 'clearance',
    id,
    actor,
    command,
    now,
    version,
    prepare: async (_row, { today, calendar }) => {
      const { due, clock } = await clearanceClock(tx, report.id, { today, calendar: calendar() });
      return {
        facts: { title: CLEARANCES[giver.kind], owner: giver.name, due },
        set: { person_id: giver.id, asked_hash: report.hash, due_on: due, decided_on: null },
        clock,
      };
    },
  });
  await letClear(tx, { personId: giver.id, reportId: report.id, now });
  return moved;
}

async function placeOf(
  tx: Tx,
  reportId: string,
): Promise<{ council_id: string; committee_id: string; report_id: string }> {
  const [place] = await tx.query<{ council_id: string; committee_id: string }[]>(
    'SELECT council_id, committee_id FROM reports WHERE id = $1',
    [reportId],
  );
  if (place === undefined) throw new Error('The report of a clearance is locked, yet not there.');
  return { ...place, report_id: reportId };
}
