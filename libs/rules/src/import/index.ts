export { IMPORT_KINDS } from './import-kinds.js';
export type { ImportKind } from './import-kinds.js';
export { IMPORT } from './import-machine.js';
export type { ImportCommand, ImportState } from './import-machine.js';
