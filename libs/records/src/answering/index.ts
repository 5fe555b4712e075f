export { AnsweringQueries } from './answering.queries.js';
export { answeringOf } from './answering-of.js';
export type { AnsweringRows } from './answering-of.js';
export type { Achieved, Answering, AnsweringRow, AnswerTime } from './answering-views.js';
