import {
  ApologiesService,
  AttendanceChoicesQueries,
  AttendanceQueries,
  AttendanceService,
  OwnApologiesQueries,
} from '../attendance/index.js';
import { CalendarFeedsService, CalendarQueries } from '../calendar/index.js';
import { DecisionsQueries, DecisionsService } from '../decisions/index.js';
import { InterestsQueries, InterestsService } from '../interests/index.js';
import {
  AgendaChoicesQueries,
  AgendaService,
  CountdownQueries,
  MeetingChangesService,
  MeetingsQueries,
  MeetingsService,
  OutstandingResponsesService,
  YearService,
} from '../meetings/index.js';
import {
  MinuteCorrectionsService,
  MinuteParagraphsService,
  MinutesQueries,
  MinutesService,
} from '../minutes/index.js';
import { NotesQueries, NotesService } from '../notes/index.js';
import {
  CheckQueries,
  PublicationService,
  PublishedQueries,
  ToFollowService,
} from '../publication/index.js';
import { PublishedMinutesQueries } from '../published-minutes/index.js';
import { QuestionsQueries, QuestionsService } from '../questions/index.js';
import { RegisterQueries, RegisterReviewsService, RegisterService } from '../register/index.js';
import {
  AmendmentsService,
  OwnVotesService,
  ReadyMotionsQueries,
  ResolutionsService,
  VotesService,
} from '../resolutions/index.js';
import { SittingsQueries, SittingsService } from '../sittings/index.js';
import { WithdrawalsService } from '../withdrawals/index.js';

/** Services of meetings: calling them, sitting, voting, minutes, what is published of them. */
export const MEETING_SERVICES = [
  ApologiesService,
  AttendanceChoicesQueries,
  AttendanceQueries,
  AttendanceService,
  OwnApologiesQueries,
  CalendarFeedsService,
  CalendarQueries,
  DecisionsQueries,
  DecisionsService,
  InterestsQueries,
  InterestsService,
  AgendaChoicesQueries,
  AgendaService,
  CountdownQueries,
  MeetingChangesService,
  MeetingsQueries,
  MeetingsService,
  OutstandingResponsesService,
  YearService,
  MinuteCorrectionsService,
  MinuteParagraphsService,
  MinutesQueries,
  MinutesService,
  NotesQueries,
  NotesService,
  CheckQueries,
  PublicationService,
  PublishedQueries,
  ToFollowService,
  PublishedMinutesQueries,
  QuestionsQueries,
  QuestionsService,
  RegisterQueries,
  RegisterReviewsService,
  RegisterService,
  AmendmentsService,
  OwnVotesService,
  ReadyMotionsQueries,
  ResolutionsService,
  VotesService,
  SittingsQueries,
  SittingsService,
  WithdrawalsService,
];
