export type { ContributionView } from './contribution-view.js';
export { ContributionsQueries } from './contributions.queries.js';
export { ContributionsService, dueFaults } from './contributions.service.js';
export type { ContributionAsked, TakenInto } from './contributions.service.js';
