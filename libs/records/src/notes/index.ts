export { NotesQueries } from './notes.queries.js';
export type { PrivateNote } from './notes.queries.js';
export { NotesService } from './notes.service.js';
