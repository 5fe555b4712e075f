import type { Actor } from '#rules';
import { scopeOf } from '../scope/index.js';

/**
 * SQL of whether a partnership `n` may be read: by its council's people, by who serves a committee of that council, and
 * by who leads one of its priorities. Its parameters are the first three of the statement.
 */
export const MAY_READ = (n: string): string => `(${n}.council_id = ANY($1::uuid[])
  OR ${n}.council_id IN (SELECT k.council_id FROM committees k WHERE k.id = ANY($3::uuid[]))
  OR ${n}.id IN (SELECT y.partnership_id FROM priorities x JOIN agreements y ON y.id = x.agreement_id WHERE x.id = ANY($2::uuid[])))`;

/** The three parameters of `MAY_READ` for one reader. */
export function partnershipScope(actor: Actor): readonly (readonly string[])[] {
  const { councils, priorities, committees } = scopeOf(actor, 'read partnership work');
  return [councils, priorities, committees];
}
