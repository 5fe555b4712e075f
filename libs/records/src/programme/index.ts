export { ScoringService } from './scoring.service.js';
export type { Score } from './scoring.service.js';
export { SuggestingService } from './suggesting.service.js';
export type { Suggestion } from './suggesting.service.js';
export type {
  CommitteeToAsk,
  OwnTopic,
  QuestionScored,
  TopicLine,
  TopicView,
} from './topic-views.js';
export { TopicsQueries } from './topics.queries.js';
export type { TopicsAsked } from './topics.queries.js';
export { TopicsService } from './topics.service.js';
export type { Placing } from './topics.service.js';
