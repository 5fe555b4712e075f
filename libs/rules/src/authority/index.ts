export { howTheChairAgreed } from './how-the-chair-agreed.js';
export { PERMISSIONS } from './actions.js';
export type { Action } from './actions.js';
export { may, reaches } from './may.js';
export type { Place } from './may.js';
export { ROLES, THE_PUBLIC, THE_SYSTEM } from './roles.js';
export type { Actor, Grant, Role, ScopeKind } from './roles.js';
