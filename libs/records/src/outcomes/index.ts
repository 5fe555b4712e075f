export { draftOutcomes, fallOutcomes } from './draft-outcomes.js';
export type { UnderMotion } from './draft-outcomes.js';
export { makeOutcomes } from './make-outcomes.js';
export { OUTCOME_GROUPS } from './outcome-views.js';
export type { OutcomeFilter, OutcomeGroup, OutcomeView } from './outcome-views.js';
export { OutcomesQueries } from './outcomes.queries.js';
export type { OutcomeChoice } from './outcomes.queries.js';
export { OutcomesService } from './outcomes.service.js';
export type { OutcomeAnswer, OutcomeSending } from './outcomes.service.js';
