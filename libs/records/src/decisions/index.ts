export type {
  DecidedRecommendation,
  Decision,
  Decisions,
  DecisionSource,
  KeptDecision,
} from './decision.js';
export { DecisionsQueries } from './decisions.queries.js';
export { DecisionsService } from './decisions.service.js';
export type { DecisionsPublished } from './decisions.service.js';
export type {
  DecisionLine,
  DecisionsAsked,
  DecisionsChoices,
  DecisionsPublication,
  DecisionsStanding,
  PublishedDecisions,
} from './decisions-views.js';
