export { FileMissing } from './file-store.js';
export type { FileStore } from './file-store.js';
export { openFileStore } from './open-file-store.js';
export { isNoRoom } from './no-room.js';
export type { FileSettings } from './open-file-store.js';
