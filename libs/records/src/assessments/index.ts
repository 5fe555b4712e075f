export type { AssessmentChoices } from './assessment-choices.js';
export { AnsweringDataService } from './answering-data.service.js';
export type { DataGiven } from './answering-data.service.js';
export { AskingDataService } from './asking-data.service.js';
export type { DataRequested } from './asking-data.service.js';
export type {
  AssessmentLine,
  AssessmentView,
  DataRequestLine,
  FindingFed,
  FindingView,
  WorkshopView,
} from './assessment-views.js';
export { AssessmentsQueries } from './assessments.queries.js';
export type { AssessmentsOf } from './assessments.queries.js';
export { AssessmentsService } from './assessments.service.js';
export type { AssessmentOpened, WorkshopCalled } from './assessments.service.js';
export { DataRequestsQueries } from './data-requests.queries.js';
export type {
  DataAnswerKind,
  DataAnswerView,
  DataRequestView,
  DataTimeView,
} from './data-request-views.js';
export { DataTimeService } from './data-time.service.js';
export { FindingsService } from './findings.service.js';
export type { FindingWritten } from './findings.service.js';
