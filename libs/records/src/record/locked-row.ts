import { refuse, withOwnLadders } from '#rules';
import type { Calendar, CouncilLadders, Place, SubjectKind } from '#rules';
import { calendarWith, DAYS_OF_COUNCIL, LADDERS_OF_COUNCIL, shareClocks } from '../clocks/index.js';
import type { CalendarDayRow, OwnLadders } from '../clocks/index.js';
import type { Tx } from '../transaction/index.js';
import { BEGINNING } from './history.js';
import { SUBJECTS, type StateOf } from './subjects.js';

/** A stateful row, locked until the transaction ends, with the head of its history. `columns` holds every column; dates are text. */
export interface LockedRow<Kind extends SubjectKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly state: StateOf<Kind>;
  readonly previous: StateOf<Kind> | null;
  readonly version: number;
  readonly place: Place;
  readonly head: string;
  /** The calendar its council counts by. */
  readonly calendar: () => Calendar;
  /** The ladders its council's clocks hang on. */
  readonly ladders: () => CouncilLadders;
  readonly columns: Readonly<Record<string, unknown>>;
  /** What was asked to be read with it; null when nothing was. */
  readonly beside: unknown;
}

/** What a service wants locked before a row and read with it, so that neither costs a statement of its own. */
export interface Locking {
  /** A statement that gives one row by the row `t`, `FOR UPDATE`: it is locked first, so that rows are locked in one order everywhere. */
  readonly first?: string;
  /** An expression by the row `t` that gives JSON, read once everything is locked. */
  readonly beside?: string;
}

interface Found<Kind extends SubjectKind> {
  readonly row: Record<string, unknown> & {
    id: string;
    council_id: string;
    state: StateOf<Kind>;
    version: number;
    previous_state?: StateOf<Kind> | null;
  };
  readonly head: string | null;
  readonly told: number | null;
  readonly days: readonly CalendarDayRow[];
  readonly own: OwnLadders;
  readonly beside: unknown;
}

/** Locks one row for a transition, with the ladders and the calendar of its council as they stay until it ends. Refuses with `not-found` when there is none. */
export async function lockRow<Kind extends SubjectKind>(
  tx: Tx,
  kind: Kind,
  { id, first, beside = 'NULL::jsonb' }: Locking & { readonly id: string },
): Promise<LockedRow<Kind>> {
  const { table, place } = SUBJECTS[kind];
  await shareClocks(tx, { table, id, ...(first === undefined ? {} : { first }) });
  const found = await lockedWithHead(() => lock(tx, kind, { id, beside }));
  if (found === undefined) refuse('not-found', `There is no such ${table.replace(/s$/, '')}.`);
  const { row, head, days, own } = found;
  const at = (column: (typeof place)[number]) => {
    const value = row[column];
    return place.some((name) => name === column) && typeof value === 'string' ? value : undefined;
  };
  const committeeId = at('committee_id');
  const authorityId = at('authority_id');
  const priorityId = at('priority_id');
  const reportId = at('report_id');
  return {
    id: row.id,
    kind,
    state: row.state,
    previous: row.previous_state ?? null,
    version: row.version,
    place: {
      councilId: row.council_id,
      ...(committeeId === undefined ? {} : { committeeId }),
      ...(authorityId === undefined ? {} : { authorityId }),
      ...(priorityId === undefined ? {} : { priorityId }),
      ...(reportId === undefined ? {} : { reportId }),
      ...(kind === 'contribution' ? { contributionId: row.id } : {}),
    },
    head: head ?? BEGINNING,
    calendar: () => calendarWith(days),
    ladders: () => withOwnLadders(own),
    columns: row,
    beside: found.beside,
  };
}

/**
 * Who had to wait for the row sees it as it is now, but the history as it was when the waiting began. Its head is then
 * not the row's, and asking again tells both, for the row is ours.
 */
async function lockedWithHead<Kind extends SubjectKind>(
  ask: () => Promise<Found<Kind>[]>,
): Promise<Found<Kind> | undefined> {
  const [found] = await ask();
  if (found === undefined || found.told === found.row.version) return found;
  const [again] = await ask();
  return again;
}

function lock<Kind extends SubjectKind>(
  tx: Tx,
  kind: Kind,
  { id, beside }: { readonly id: string; readonly beside: string },
): Promise<Found<Kind>[]> {
  return tx.query<Found<Kind>[]>(
    `SELECT to_jsonb(t) AS row, h.hash AS head, h.version AS told, (${DAYS_OF_COUNCIL('t.council_id')}) AS days,
       (${LADDERS_OF_COUNCIL('t.council_id')}) AS own, ${beside} AS beside
     FROM ${SUBJECTS[kind].table} t
     LEFT JOIN LATERAL (SELECT hash, version FROM history
       WHERE subject_kind = $2 AND subject_id = t.id ORDER BY version DESC LIMIT 1) h ON true
     WHERE t.id = $1 FOR UPDATE OF t`,
    [id, kind],
  );
}
