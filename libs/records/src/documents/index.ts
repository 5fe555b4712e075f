export { ACCEPTED_FILES, ACCEPTED_IN_WORDS } from './accepted-files.js';
export type { AcceptedFile } from './accepted-files.js';
export { inspectFile } from './inspect-file.js';
export type { Inspected, OfferedFile } from './inspected.js';
export { MOST_BYTES } from './most-bytes.js';
export { refuseFile } from './refuse-file.js';
