import type { Reach } from './reach.js';
import type { Values } from './values.js';

/** A reach as conditions of a statement. */
export interface BoundReach {
  /** The sign of the councils' ids when a reach is of councils alone, as an officer's is; null otherwise. */
  readonly onlyCouncils: string | null;
  /** The condition on an addressee `a`, or on a clock `c`, which runs only for what was sent. */
  on(row: 'a' | 'c'): string;
  /** The condition on an addressee `a` that the reader does committee work for it, and is not only asked to answer. */
  readonly desk: string;
  /** The condition on an authority `o` or a committee `k`: of a council that can matter. */
  ofCouncil(row: 'o' | 'k'): string;
  /** The condition on a topic or tag `t`, or a person `p`: of a council the reader does committee work for. */
  deskOf(row: 't' | 'p'): string;
}

/** Binds what a reach holds and leaves out what it does not. Whoever reaches nothing finds nothing. */
export function bindReach(values: Values, reach: Reach): BoundReach {
  const bound = reach.map((ids) => (ids.length === 0 ? null : values.bind(ids)));
  const [councils = null, committees = null, authorities = null] = bound;
  const someOf = (conditions: readonly (string | null)[]): string =>
    `(${conditions.filter((one) => one !== null).join(' OR ') || 'false'})`;
  const among = (column: string, ids: string | null) =>
    ids === null ? null : `${column} = ANY(${ids}::uuid[])`;
  const within = (column: string, table: string, ids: string | null) =>
    ids === null
      ? null
      : `${column} IN (SELECT council_id FROM ${table} WHERE id = ANY(${ids}::uuid[]))`;
  return {
    onlyCouncils: committees === null && authorities === null ? councils : null,
    desk: someOf([among('a.council_id', councils), among('a.committee_id', committees)]),
    on: (row) => {
      const asked = among(`${row}.authority_id`, authorities);
      const sent = asked === null || row === 'c' ? asked : `(${asked} AND a.sent_on IS NOT NULL)`;
      return someOf([
        among(`${row}.council_id`, councils),
        among(`${row}.committee_id`, committees),
        sent,
      ]);
    },
    deskOf: (row) =>
      someOf([
        among(`${row}.council_id`, councils),
        within(`${row}.council_id`, 'committees', committees),
      ]),
    ofCouncil: (row) =>
      someOf([
        among(`${row}.council_id`, councils),
        within(`${row}.council_id`, 'committees', committees),
        within(`${row}.council_id`, 'authorities', authorities),
      ]),
  };
}
