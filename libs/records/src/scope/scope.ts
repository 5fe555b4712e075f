import type { Action, Actor, ScopeKind } from '#rules';
import { PERMISSIONS } from '#rules';

/** The ids an actor may see things of, for one action: what every list and lookup is bound by. */
export interface Scope {
  readonly councils: readonly string[];
  readonly committees: readonly string[];
  readonly authorities: readonly string[];
  readonly priorities: readonly string[];
  readonly reports: readonly string[];
}

/**
 * Everything an actor's grants reach for any of the actions named. An actor with no such grant gets empty lists,
 * and a query bound by them finds nothing.
 */
export function scopeOf(actor: Actor, ...actions: readonly Action[]): Scope {
  const permitted = new Set<string>(actions.flatMap((action) => [...PERMISSIONS[action]]));
  const ids = (kind: ScopeKind) =>
    actor.grants
      .filter((grant) => permitted.has(grant.role) && grant.scope.kind === kind)
      .map((grant) => grant.scope.id);
  return {
    councils: ids('council'),
    committees: ids('committee'),
    authorities: ids('authority'),
    priorities: ids('priority'),
    reports: ids('report'),
  };
}
