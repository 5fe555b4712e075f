export { AuthoritiesService } from './authorities.service.js';
export type { ContactKind, DirectoryEntry, NewAuthority } from './authorities.service.js';
export { copiedPeople } from './copied-people.js';
