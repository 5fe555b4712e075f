/** The roles a person can be granted, and the scopes each may be granted for. */
export const ROLES = {
  officer: { label: 'Scrutiny research officer', scopes: ['council', 'committee'] },
  member: { label: 'Committee member', scopes: ['committee'] },
  chair: { label: 'Committee chair', scopes: ['committee'] },
  'authority contact': { label: 'Authority contact', scopes: ['authority'] },
  signatory: { label: 'Signatory', scopes: ['authority'] },
  'priority lead': { label: 'Priority lead', scopes: ['priority'] },
  'working-group chair': { label: 'Working-group chair', scopes: ['council'] },
  'partnership chair': { label: 'Partnership chair', scopes: ['council'] },
  'partnership member': { label: 'Partnership member', scopes: ['council'] },
  'monitoring officer': { label: 'Monitoring officer', scopes: ['council'] },
  'report author': { label: 'Report author', scopes: ['report'] },
  'clearing officer': { label: 'Clearing officer', scopes: ['report'] },
  administrator: { label: 'Administrator', scopes: ['council'] },
} as const satisfies Record<string, { label: string; scopes: readonly ScopeKind[] }>;

export type ScopeKind = 'council' | 'committee' | 'authority' | 'priority' | 'report';
export type Role = keyof typeof ROLES;

/** What a signed link alone carries, for the one thing it was made for: nobody is ever granted it. */
export interface LinkGrant {
  readonly role: 'contributor';
  readonly scope: { readonly kind: 'contribution'; readonly id: string };
}

/** Every grant of a role is to a person for one scope, held by id. */
export type Grant =
  | {
      readonly role: Role;
      readonly scope: { readonly kind: ScopeKind; readonly id: string };
    }
  | LinkGrant;

/**
 * Who acts: a signed-in person, the holder of a signed link (a person with one narrow grant),
 * the public (no grants) or the product itself (`system`, for effects of the clock).
 */
export interface Actor {
  readonly kind: 'person' | 'link' | 'public' | 'system';
  readonly id: string | null;
  readonly name: string;
  readonly grants: readonly Grant[];
}

export const THE_PUBLIC: Actor = {
  kind: 'public',
  id: null,
  name: 'A member of the public',
  grants: [],
};
export const THE_SYSTEM: Actor = { kind: 'system', id: null, name: 'Critical Friend', grants: [] };
