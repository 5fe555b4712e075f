export { AsItStoodQueries } from './as-it-stood.queries.js';
export type { StoodWindow } from './as-it-stood.queries.js';
export { addresseeFacts } from './addressee.queries.js';
export type { AddresseeFacts } from './addressee.queries.js';
export { RecommendationsService } from './recommendations.service.js';
export type { AddresseeDraft, RecommendationDraft } from './recommendations.service.js';
export type {
  AddresseeRecord,
  ClockRecord,
  ProgressRecord,
  Reachable,
  ResponseRecord,
} from './addressee-record.js';
export type { CitableMinute } from './citable-minutes.queries.js';
export type { ListChoices } from './choices.queries.js';
export type { CorrectionRecord, CorrectionView } from './correction-view.js';
export { CorrectionsService } from './corrections.service.js';
export type { CorrectionForm } from './corrections.service.js';
export { LATEST_CORRECTION } from './latest-correction.js';
export { COUNTED_UP_TO } from './group-counts.js';
export type { ListCounts } from './group-counts.js';
export { NOBODY, RATERS } from './list-filter.js';
export type { ListFilter, Rater } from './list-filter.js';
export type { ListedAddressee } from './list.queries.js';
export type { ListPlace } from './listed-row.js';
export { ALIKE, ALIKE_FROM } from './alike.queries.js';
export type { AlikeRecommendation } from './alike.queries.js';
export { RecommendationsQueries } from './recommendations.queries.js';
export type { RecommendationRecord } from './addressee-records.queries.js';
export type { RecommendationSource } from './source.queries.js';
export { KNOWN_FOR_SENDING, sendingOf } from './sending.js';
export type { SendingForm } from './sending.js';
export type { Tracked } from './tracked.js';
export { STATE_GROUPS } from './state-groups.js';
export type { StateGroup } from './state-groups.js';
export type { HistoryRecord, LetterRecord } from './what-happened.queries.js';
export { targetDateOf } from './target-date-of.js';
