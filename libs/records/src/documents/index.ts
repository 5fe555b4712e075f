export { ACCEPTED_FILES, ACCEPTED_IN_WORDS } from './accepted-files.js';
export type { AcceptedFile } from './accepted-files.js';
export type { ForAppendix } from './appendix-paper.js';
export { lockOwner, mayKeep, ownerOf, refuseKeeper, refuseStale } from './document-owner.js';
export type {
  DocumentDone,
  DocumentOn,
  DocumentOwner,
  DocumentState,
  DocumentView,
} from './document-views.js';
export { DocumentsQueries } from './documents.queries.js';
export type { DocumentFile } from './documents.queries.js';
export { DocumentsService } from './documents.service.js';
export { hideWords, hideWordsOf, showWords, showWordsOf } from './exempt-words.js';
export { FileKeeper } from './file-keeper.js';
export type { KeptFile } from './file-keeper.js';
export { inspectFile } from './inspect-file.js';
export type { Inspected, OfferedFile } from './inspected.js';
export { decodedText } from './decoded-text.js';
export { documentIn } from './locked-document.js';
export { MOST_BYTES } from './most-bytes.js';
export { namedDocument } from './named-document.js';
export { refuseFile } from './refuse-file.js';
export { sizeInWords } from './size-in-words.js';
export { WaitingDocumentsService } from './waiting-documents.service.js';
export { eachEntry } from './zip-entries.js';
export { letterOf } from './take-over.js';
export { tellOwner } from './tell-owner.js';
export { IS_PUBLISHED } from './published-paper.js';
export { wordHtml } from './word-html.js';
