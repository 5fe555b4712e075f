import type { ListAsked } from './list-filter.js';
import { bindReach, type BoundReach } from './bound-reach.js';
import { narrowedFurther } from './narrowed-further.js';
import type { Values } from './values.js';

/** The CTE that a statement reads `Owners.ids` by. */
export const OWNER = 'owner';

/** Whose rows are read one after the other, each off an index: the authorities of a name, or the councils in reach. */
export interface Owners {
  /** A statement that gives their ids. */
  readonly ids: string;
  readonly column: 'authority_id' | 'council_id';
}

/**
 * A filter and a reach as conditions. Only what is asked for becomes a condition, so that PostgreSQL plans for that
 * and not for everything that might be asked.
 */
export interface Narrowed {
  /** Null when a reach is mixed; then rows are found by the conditions alone. */
  readonly owners: Owners | null;
  /** On a row that has a council, a committee and an authority: within reach, and of the committee asked for. */
  on(row: 'a' | 'c'): readonly string[];
  /** Whether an addressee `a` is the reader's to look after, not only to answer. */
  readonly desk: string;
  /** On the recommendation `r` and its addressee `a`. */
  readonly words: readonly string[];
}

/** Puts a list's conditions together; their values go into `values`. */
export function narrowed(values: Values, { reach: given, filter, today }: ListAsked): Narrowed {
  const reach = bindReach(values, given);
  const committee = filter.committee === undefined ? null : values.bind(filter.committee);
  return {
    on: (row) => [
      reach.on(row),
      ...(committee === null
        ? []
        : [`${row}.committee_id IN (SELECT id FROM committees WHERE slug = ${committee})`]),
    ],
    owners: ownersOf(reach, filter.authority === undefined ? null : values.bind(filter.authority)),
    desk: reach.desk,
    words: narrowedFurther(values, { filter, today, desk: reach.desk }),
  };
}

function ownersOf({ onlyCouncils }: BoundReach, slug: string | null): Owners | null {
  if (slug !== null) {
    const where = onlyCouncils === null ? '' : `council_id = ANY(${onlyCouncils}::uuid[]) AND `;
    return {
      ids: `SELECT id FROM authorities WHERE ${where}slug = ${slug}`,
      column: 'authority_id',
    };
  }
  if (onlyCouncils === null) return null;
  return { ids: `SELECT unnest(${onlyCouncils}::uuid[])`, column: 'council_id' };
}
