export { adequacyOf, askedToComplete } from './adequacy.js';
export type { Adequacy, AnswerGiven, Finding } from './adequacy.js';
