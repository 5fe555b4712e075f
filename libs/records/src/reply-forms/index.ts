export { codeLine, formCode } from './form-code.js';
export { FORM_DECISIONS, FORM_ROWS, NAMING_LABEL, namingRow } from './form-rows.js';
export { readReplyForm } from './read-reply-form.js';
export type { FormAnswer, ReadForm } from './read-reply-form.js';
export type { ReadCell } from './read-table.js';
