export { AnsweringQueries } from './answering.queries.js';
export { answeringOf } from './answering-of.js';
export type { Achieved, Answering, AnswerTime } from './answering-views.js';
