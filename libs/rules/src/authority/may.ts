import { PERMISSIONS, type Action } from './actions.js';
import { ROLES, type Actor, type Grant, type ScopeKind } from './roles.js';

/** Where a thing stands: the ids of the council, committee, authority, priority, report and contribution whose grants reach it. */
export interface Place {
  readonly councilId: string;
  readonly committeeId?: string;
  readonly authorityId?: string;
  readonly priorityId?: string;
  readonly reportId?: string;
  readonly contributionId?: string;
}

/**
 * Whether an actor may do an action on a thing that stands at a place. Deny by default.
 * A grant reaches a place when the place names the grant's scope: a council grant reaches everything
 * of that council, a committee grant only that committee's things, and so on.
 */
export function may(actor: Actor, action: Action, place: Place): boolean {
  const permitted: readonly string[] = PERMISSIONS[action];
  if (permitted.includes('public')) return true;
  if (actor.kind === 'system') return permitted.includes('system');
  return actor.grants.some((grant) => permitted.includes(grant.role) && reaches(grant, place));
}

/** Whether a grant's scope covers a place. A role held for a kind of scope it is not granted for reaches nothing. */
export function reaches(grant: Grant, place: Place): boolean {
  if (grant.role === 'contributor') return grant.scope.id === place.contributionId;
  const scopes: readonly ScopeKind[] = ROLES[grant.role].scopes;
  if (!scopes.includes(grant.scope.kind)) return false;
  const at = {
    council: place.councilId,
    committee: place.committeeId,
    authority: place.authorityId,
    priority: place.priorityId,
    report: place.reportId,
  };
  return at[grant.scope.kind] === grant.scope.id;
}
