import { refuse, type Place, type SubjectKind } from '#rules';
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
  readonly columns: Readonly<Record<string, unknown>>;
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
}

/** Locks one row for a transition. Refuses with `not-found` when there is none. */
export async function lockRow<Kind extends SubjectKind>(
  tx: Tx,
  kind: Kind,
  id: string,
): Promise<LockedRow<Kind>> {
  const { table, place } = SUBJECTS[kind];
  const [found] = await tx.query<Found<Kind>[]>(
    `SELECT to_jsonb(t) AS row,
       (SELECT h.hash FROM history h WHERE h.subject_kind = $2 AND h.subject_id = t.id
        ORDER BY h.version DESC LIMIT 1) AS head
     FROM ${table} t WHERE t.id = $1 FOR UPDATE OF t`,
    [id, kind],
  );
  if (found === undefined) refuse('not-found', `There is no such ${table.replace(/s$/, '')}.`);
  const { row, head } = found;
  const at = (column: (typeof place)[number]) => {
    const value = row[column];
    return place.some((name) => name === column) && typeof value === 'string' ? value : undefined;
  };
  const committeeId = at('committee_id');
  const authorityId = at('authority_id');
  const priorityId = at('priority_id');
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
    },
    head: head ?? BEGINNING,
    columns: row,
  };
}
