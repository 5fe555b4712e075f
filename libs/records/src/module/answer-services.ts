import { PublicRecommendationsQueries } from '../public-recommendations/index.js';
import {
  AnnualReportsQueries,
  MadeReportsQueries,
  MadeReportsService,
} from '../annual-reports/index.js';
import { AnsweringQueries } from '../answering/index.js';
import { AskedQueries } from '../asked/index.js';
import {
  AttendanceRequestsQueries,
  AttendanceRequestsService,
} from '../attendance-requests/index.js';
import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '../authority-letters/index.js';
import { EvidenceQueries, EvidenceService, WaitingEvidenceService } from '../evidence/index.js';
import {
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
  RechecksService,
} from '../following/index.js';
import { ProtocolsService, StartCorrectionsService } from '../moving/index.js';
import { OutcomesQueries, OutcomesService } from '../outcomes/index.js';
import { PruningQueries, PruningService } from '../pruning/index.js';
import {
  AsItStoodQueries,
  CorrectionsService,
  RecommendationsQueries,
  RecommendationsService,
} from '../recommendations/index.js';
import {
  ApprovalsService,
  CheckedQueries,
  CheckingService,
  CodesService,
  HandingsQueries,
  MoreTimeDecisionsService,
  MoreTimeService,
  PaperRepliesService,
  PassingOnService,
  RepliesQueries,
  RepliesService,
} from '../replies/index.js';
import { ExtensionsService, FurtherRequestsService, ResponsesService } from '../responses/index.js';
import { SavedViewsService } from '../saved-views/index.js';
import {
  ReportOnAgendaService,
  ReportPapers,
  TrackerReportsQueries,
  TrackerReportsService,
} from '../tracker-reports/index.js';
import { TrackingService } from '../tracking/index.js';

/** Services of recommendations, outcomes and all that authorities answer and do. */
export const ANSWER_SERVICES = [
  AnnualReportsQueries,
  MadeReportsQueries,
  MadeReportsService,
  AnsweringQueries,
  PublicRecommendationsQueries,
  AskedQueries,
  AttendanceRequestsQueries,
  AttendanceRequestsService,
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
  EvidenceQueries,
  EvidenceService,
  WaitingEvidenceService,
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
  RechecksService,
  ProtocolsService,
  StartCorrectionsService,
  OutcomesQueries,
  OutcomesService,
  PruningQueries,
  PruningService,
  AsItStoodQueries,
  CorrectionsService,
  RecommendationsQueries,
  RecommendationsService,
  ApprovalsService,
  CheckedQueries,
  CheckingService,
  CodesService,
  HandingsQueries,
  MoreTimeDecisionsService,
  MoreTimeService,
  PaperRepliesService,
  PassingOnService,
  RepliesQueries,
  RepliesService,
  ExtensionsService,
  FurtherRequestsService,
  ResponsesService,
  SavedViewsService,
  ReportOnAgendaService,
  ReportPapers,
  TrackerReportsQueries,
  TrackerReportsService,
  TrackingService,
];
