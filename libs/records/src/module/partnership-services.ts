import {
  BeginningEditionsService,
  ChaptersService,
  EditionCopiesService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionDetailsService,
  EditionsQueries,
  EditionsService,
  LeadsService,
  PriorityLineageQueries,
} from '../editions/index.js';
import {
  AnsweringDataService,
  AskingDataService,
  AssessmentsQueries,
  AssessmentsService,
  DataRequestsQueries,
  DataTimeService,
  FindingsService,
} from '../assessments/index.js';
import { ImportsQueries, ImportsService, SettlingService } from '../imports/index.js';
import {
  AgreementsService,
  ConcernsService,
  PartnershipQueries,
  ReviewsService,
} from '../partnership/index.js';
import {
  MeasuresQueries,
  MeasuresService,
} from '../measures/index.js';
import {
  ConcernOutcomesQueries,
  PartnershipItemsService,
  PartnershipMeetingsQueries,
  PartnershipMeetingsService,
} from '../partnership-meetings/index.js';
import {
  GlossaryService,
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  PartnershipsService,
  TermsService,
  WorkingGroupsService,
} from '../partnerships/index.js';
import {
  GeneratingService,
  ReviewCyclesQueries,
  ReviewCyclesService,
} from '../review-cycles/index.js';
import {
  ActionChangesService,
  ActionsService,
  PlanKeepingService,
  PlansQueries,
  PlansService,
} from '../plans/index.js';

/** Services of the partnership's year: who it is, what it agreed, its reviews and its plans. */
export const PARTNERSHIP_SERVICES = [
  ImportsQueries,
  ImportsService,
  SettlingService,
  BeginningEditionsService,
  ChaptersService,
  EditionCopiesService,
  EditionDecisionsService,
  EditionDescribingService,
  EditionDetailsService,
  EditionsQueries,
  EditionsService,
  LeadsService,
  AnsweringDataService,
  AskingDataService,
  AssessmentsQueries,
  AssessmentsService,
  DataRequestsQueries,
  DataTimeService,
  FindingsService,
  PriorityLineageQueries,
  AgreementsService,
  ConcernsService,
  MeasuresQueries,
  MeasuresService,
  PartnershipQueries,
  ReviewsService,
  ConcernOutcomesQueries,
  PartnershipItemsService,
  PartnershipMeetingsQueries,
  PartnershipMeetingsService,
  GlossaryService,
  MembersService,
  PartnershipKeepingService,
  PartnershipsQueries,
  PartnershipsService,
  TermsService,
  WorkingGroupsService,
  GeneratingService,
  ReviewCyclesQueries,
  ReviewCyclesService,
  ActionChangesService,
  ActionsService,
  PlanKeepingService,
  PlansQueries,
  PlansService,
];
