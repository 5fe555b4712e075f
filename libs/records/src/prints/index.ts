export { askPrint } from './ask-print.js';
export { dropUnprinted } from './drop-unprinted.js';
export type { Print, PrintAsked, PrintFile, PrintKind, PrintOrder } from './print.js';
export { PrintJobsService } from './print-jobs.service.js';
export { printOf } from './prints.queries.js';
export { PrintsService } from './prints.service.js';
export type { PrintLine } from './prints.service.js';
