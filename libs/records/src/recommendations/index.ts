export { addresseeFacts } from './addressee.queries.js';
export type { AddresseeFacts } from './addressee.queries.js';
export { RecommendationsService } from './recommendations.service.js';
export type { AddresseeDraft, RecommendationDraft } from './recommendations.service.js';
