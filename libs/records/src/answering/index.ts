export { AnsweringQueries } from './answering.queries.js';
export { ANSWERING_DAYS, answeringOf } from './answering-of.js';
export type { AnsweringScope } from './answering-of.js';
export type { Achieved, Answering, AnswerTime } from './answering-views.js';
