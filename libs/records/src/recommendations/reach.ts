import type { Actor } from '#rules';
import { scopeOf } from '../scope/index.js';

/** The ids of the councils, committees and authorities whose recommendations an actor may see. */
export type Reach = readonly [
  councils: readonly string[],
  committees: readonly string[],
  authorities: readonly string[],
];

/**
 * What an actor may see of recommendations: people who do committee work see those of their council or committee;
 * people of an authority see what was sent to it. Anyone else sees nothing.
 */
export function reachOf(actor: Actor): Reach {
  const { councils, committees } = scopeOf(actor, 'read committee work');
  const { authorities } = scopeOf(actor, 'read own requests');
  return [councils, committees, authorities];
}

/** The condition on `addressees a` that keeps a query inside a reach, given as its parameters $1 to $3. */
export const WITHIN_REACH = `(a.council_id = ANY($1::uuid[]) OR a.committee_id = ANY($2::uuid[])
  OR (a.authority_id = ANY($3::uuid[]) AND a.sent_on IS NOT NULL))`;
