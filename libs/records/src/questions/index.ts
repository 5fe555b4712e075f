export { QuestionsQueries } from './questions.queries.js';
export type { Question } from './question.js';
export { QuestionsService } from './questions.service.js';
export type { AskedQuestion } from './questions.service.js';
