export { EvidenceQueries } from './evidence.queries.js';
export type { EvidenceShown } from './evidence.queries.js';
export { evidenceOf, giveEvidence } from './evidence-of.js';
export { givenNow } from './evidence-place.js';
export type { EvidencePlace } from './evidence-place.js';
export { EvidenceService } from './evidence.service.js';
export type { EvidenceDone, EvidenceGiven } from './evidence.service.js';
export type { EvidenceSaid, EvidenceView, GivenWith } from './evidence-views.js';
export { WaitingEvidenceService } from './waiting-evidence.service.js';
