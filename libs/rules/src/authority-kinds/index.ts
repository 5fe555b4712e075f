export { AUTHORITY_KINDS, CONTACT_KINDS } from './authority-kinds.js';
export type { AuthorityKind, ContactKind } from './authority-kinds.js';
