export type { Due, DueContext, DueReading, Precision } from './due.js';
export { isOverdue } from './is-overdue.js';
export { readDue } from './read-due.js';
