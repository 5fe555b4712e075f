export { BeginningEditionsService } from './beginning-editions.service.js';
export type { NewEdition } from './beginning-editions.service.js';
export { ChaptersService } from './chapters.service.js';
export type { ChapterForm } from './chapters.service.js';
export { EditionCopiesService } from './copies.service.js';
export type { CopyForm } from './copies.service.js';
export { EditionDecisionsService } from './decisions.service.js';
export type { DecisionForm } from './decisions.service.js';
export { EditionDescribingService } from './describing.service.js';
export type { DescriptionForm, NamingForm, ReasoningForm } from './describing.service.js';
export { EditionDetailsService } from './edition-details.service.js';
export type { CriteriaForm, EditionDetails, ThemeForm } from './edition-details.service.js';
export type {
  AgreementSeries,
  Chapter,
  ChapterChange,
  Criterion,
  EditionCopy,
  EditionLine,
  EditionPriority,
  EditionView,
  PersonToName,
  PriorityChange,
  Theme,
} from './edition-views.js';
export { EditionsQueries } from './editions.queries.js';
export type { EditionAddress } from './editions.queries.js';
export { EditionsService } from './editions.service.js';
export type { ApprovalForm } from './editions.service.js';
export { LeadsService } from './leads.service.js';
export type { LeadChange } from './leads.service.js';
export type { EditionName, LineagePriority, PriorityLineage } from './lineage-view.js';
export { PriorityLineageQueries } from './priority-lineage.queries.js';
export { LeadsQueries } from './leads.queries.js';
export type { PriorityTenures, Tenure } from './leads.queries.js';
export { PublicEditionsQueries } from './public-editions.queries.js';
export type { PublicPriority } from './public-editions.queries.js';
