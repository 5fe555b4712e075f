export { AuthoritiesQueries } from './authorities.queries.js';
export { AuthoritiesService } from './authorities.service.js';
export type { DirectoryEntry, NewAuthority } from './authorities.service.js';
export type { AnswersOf, AuthorityLine, AuthorityView, Standing } from './authority-views.js';
export { AuthorityKeepingService } from './authority-keeping.service.js';
export type { AuthorityForm } from './authority-keeping.service.js';
export { leaveContactPart, takeContactPart } from './contact-parts.js';
export type { ContactPart } from './contact-parts.js';
export { ContactsService } from './contacts.service.js';
export type { EndedContact, NewContact } from './contacts.service.js';
export type { ContactKind } from '#rules';
export { copiedPeople } from './copied-people.js';
export { tellOfAuthority } from './keep-authority.js';
export {
  IS_OPEN_ADDRESSEE,
  IS_OPEN_OUTCOME,
  IS_OPEN_REQUEST,
  OPEN_AT_AUTHORITY,
} from './open-at-authority.js';
