export { acknowledging } from './acknowledging.js';
export { answering } from './answering.js';
export type { AnswerMove, Answering } from './answering.js';
export { askingExtension } from './asking-extension.js';
export { acceptingAnswer, returningAnswer, writeAccepted, writeReturned } from './checking.js';
export { ExtensionsService } from './extensions.service.js';
export { FurtherRequestsService } from './further-requests.service.js';
export { ResponsesService } from './responses.service.js';
export type { ResponseForm } from './response-form.js';
