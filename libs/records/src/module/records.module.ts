import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { checkLifecycles } from '#rules';
import { CONFIG, FILES, SCANNER, TIME, type Config, type TimeSource } from '#platform';
import { openFileStore } from '#platform/files';
import { scannerFor } from '#platform/scanner';
import { dataSourceOptions } from '../database/index.js';
import { AskedQueries } from '../asked/index.js';
import {
  ApologiesService,
  AttendanceChoicesQueries,
  AttendanceQueries,
  AttendanceService,
  OwnApologiesQueries,
} from '../attendance/index.js';
import {
  AttendanceRequestsQueries,
  AttendanceRequestsService,
} from '../attendance-requests/index.js';
import {
  AuthoritiesQueries,
  AuthoritiesService,
  AuthorityKeepingService,
  ContactsService,
} from '../authorities/index.js';
import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '../authority-letters/index.js';
import { AbsencesService } from '../absences/index.js';
import { StatusQueries } from '../status/index.js';
import { BouncesService, SettlingBouncesService } from '../bounces/index.js';
import { CalendarFeedsService, CalendarQueries } from '../calendar/index.js';
import {
  ClearanceRoundsService,
  ClearancesQueries,
  ClearancesService,
} from '../clearances/index.js';
import {
  ClearanceListService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  CommitteesQueries,
  CommitteesService,
  FollowingPolicyService,
  MembershipsQueries,
  MembershipsService,
  PublicCommitteesQueries,
  SubstitutesService,
} from '../committees/index.js';
import { CouncilsService, QuietHoursService } from '../councils/index.js';
import { DecisionsQueries, DecisionsService } from '../decisions/index.js';
import { CarriedService, DailyMailService, DeliveriesService } from '../deliveries/index.js';
import {
  DocumentsQueries,
  DocumentsService,
  FileKeeper,
  WaitingDocumentsService,
} from '../documents/index.js';
import { EvidenceQueries, EvidenceService, WaitingEvidenceService } from '../evidence/index.js';
import { ExemptionsQueries, ExemptionsService } from '../exemptions/index.js';
import {
  ClosingService,
  CommitteeRatingsService,
  FollowingService,
  LaterDatesService,
  RechecksService,
} from '../following/index.js';
import { HandOversQueries, HandOversService } from '../hand-overs/index.js';
import { HealthQueries } from '../health/index.js';
import { HistoryQueries } from '../history/index.js';
import { InterestsQueries, InterestsService } from '../interests/index.js';
import { CalendarDaysQueries, CalendarDaysService } from '../calendar-days/index.js';
import { ProtocolsService, StartCorrectionsService } from '../moving/index.js';
import { LaddersQueries, LaddersService, LetterYearQueries } from '../ladders/index.js';
import { RegisterQueries, RegisterReviewsService, RegisterService } from '../register/index.js';
import { HomeQueries } from '../home/index.js';
import { LedgerQueries, ResendingService, SentQueries } from '../ledger/index.js';
import { LettersQueries } from '../letters/index.js';
import { LeftWithNobodyService } from '../left-with-nobody/index.js';
import { SignedLinksService } from '../links/index.js';
import { MailboxService } from '../mailbox/index.js';
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
import {
  AgreementsService,
  ConcernsService,
  PartnershipQueries,
  ReviewsService,
} from '../partnership/index.js';
import { OutcomeItemsService } from '../outcome-items/index.js';
import { OutcomesQueries, OutcomesService } from '../outcomes/index.js';
import { PackJobsService, PacksQueries, PacksService } from '../packs/index.js';
import { NotesQueries, NotesService } from '../notes/index.js';
import { PeopleService } from '../people/index.js';
import { PlansQueries, PlansService } from '../plans/index.js';
import {
  CheckQueries,
  PublicationService,
  PublishedQueries,
  ToFollowService,
} from '../publication/index.js';
import { PrintJobsService, PrintsService } from '../prints/index.js';
import { PruningQueries, PruningService } from '../pruning/index.js';
import { PublishedMinutesQueries } from '../published-minutes/index.js';
import {
  ScoringService,
  SuggestingService,
  TopicsQueries,
  TopicsService,
} from '../programme/index.js';
import { QuestionsQueries, QuestionsService } from '../questions/index.js';
import { Recorder } from '../record/index.js';
import {
  AsItStoodQueries,
  CorrectionsService,
  RecommendationsQueries,
  RecommendationsService,
} from '../recommendations/index.js';
import { AnnualDutyService, SweepService } from '../reminders/index.js';
import {
  ApprovalsService,
  CheckedQueries,
  CheckingService,
  CodesService,
  HandingsQueries,
  MoreTimeService,
  PaperRepliesService,
  PassingOnService,
  RepliesQueries,
  RepliesService,
} from '../replies/index.js';
import { CommissioningService, ReportsQueries, ReportsService } from '../reports/index.js';
import {
  AmendmentsService,
  OwnVotesService,
  ReadyMotionsQueries,
  ResolutionsService,
  VotesService,
} from '../resolutions/index.js';
import { ExtensionsService, FurtherRequestsService, ResponsesService } from '../responses/index.js';
import { SealsService } from '../seals/index.js';
import { SessionsService } from '../sessions/index.js';
import { SittingsQueries, SittingsService } from '../sittings/index.js';
import { SubscriptionsService } from '../subscriptions/index.js';
import { SavedViewsService } from '../saved-views/index.js';
import {
  ReportOnAgendaService,
  ReportPapers,
  TrackerReportsQueries,
  TrackerReportsService,
} from '../tracker-reports/index.js';
import { TrackingService } from '../tracking/index.js';
import { MailSwitch, UpkeepService } from '../upkeep/index.js';
import { WithdrawalsService } from '../withdrawals/index.js';

const SERVICES = [
  Recorder,
  AsItStoodQueries,
  SavedViewsService,
  ReportOnAgendaService,
  ReportPapers,
  TrackerReportsQueries,
  TrackerReportsService,
  TrackingService,
  AgendaChoicesQueries,
  AgendaService,
  AgreementsService,
  AnnualDutyService,
  ApologiesService,
  AskedQueries,
  AttendanceChoicesQueries,
  AttendanceQueries,
  AttendanceRequestsQueries,
  AttendanceRequestsService,
  AttendanceService,
  OwnApologiesQueries,
  AuthoritiesQueries,
  AuthoritiesService,
  AuthorityKeepingService,
  ContactsService,
  AuthorityLettersQueries,
  AuthorityLettersService,
  CalendarFeedsService,
  CalendarQueries,
  CheckQueries,
  ClosingService,
  CommitteeRatingsService,
  LaterDatesService,
  RechecksService,
  ClearanceListService,
  ClearanceRoundsService,
  ClearancesQueries,
  ClearancesService,
  CommitteeSettingsQueries,
  CommitteeSettingsService,
  CommitteesQueries,
  CommitteesService,
  FollowingPolicyService,
  CommissioningService,
  ConcernsService,
  CorrectionsService,
  CouncilsService,
  QuietHoursService,
  CountdownQueries,
  DecisionsQueries,
  DecisionsService,
  BouncesService,
  AbsencesService,
  StatusQueries,
  CarriedService,
  DailyMailService,
  SettlingBouncesService,
  DeliveriesService,
  DocumentsQueries,
  DocumentsService,
  EvidenceQueries,
  EvidenceService,
  WaitingEvidenceService,
  ExemptionsQueries,
  ExemptionsService,
  FileKeeper,
  WaitingDocumentsService,
  ExtensionsService,
  FurtherRequestsService,
  FollowingService,
  HandOversQueries,
  HandOversService,
  HealthQueries,
  HistoryQueries,
  HomeQueries,
  InterestsQueries,
  InterestsService,
  RegisterQueries,
  RegisterReviewsService,
  RegisterService,
  LedgerQueries,
  ResendingService,
  SentQueries,
  LeftWithNobodyService,
  LettersQueries,
  MailSwitch,
  MailboxService,
  MeetingChangesService,
  MeetingsQueries,
  MeetingsService,
  MembershipsQueries,
  MembershipsService,
  MinuteCorrectionsService,
  MinuteParagraphsService,
  MinutesQueries,
  MinutesService,
  OutstandingResponsesService,
  NotesQueries,
  NotesService,
  OutcomeItemsService,
  OutcomesQueries,
  OutcomesService,
  PackJobsService,
  PacksQueries,
  PacksService,
  PartnershipQueries,
  PeopleService,
  PlansQueries,
  PlansService,
  PrintJobsService,
  PrintsService,
  PruningQueries,
  PruningService,
  PublicationService,
  PublicCommitteesQueries,
  PublishedMinutesQueries,
  PublishedQueries,
  QuestionsQueries,
  QuestionsService,
  RecommendationsQueries,
  RecommendationsService,
  ApprovalsService,
  CheckedQueries,
  CheckingService,
  CodesService,
  HandingsQueries,
  MoreTimeService,
  PaperRepliesService,
  PassingOnService,
  RepliesQueries,
  RepliesService,
  ReportsQueries,
  ReportsService,
  AmendmentsService,
  OwnVotesService,
  ReadyMotionsQueries,
  ResolutionsService,
  VotesService,
  ResponsesService,
  CalendarDaysQueries,
  CalendarDaysService,
  ProtocolsService,
  StartCorrectionsService,
  LaddersQueries,
  LaddersService,
  LetterYearQueries,
  ReviewsService,
  SealsService,
  PreparingLettersService,
  SendingLettersService,
  SessionsService,
  SignedLinksService,
  SittingsQueries,
  SittingsService,
  ScoringService,
  SubstitutesService,
  SuggestingService,
  SubscriptionsService,
  SweepService,
  TopicsQueries,
  TopicsService,
  ToFollowService,
  UpkeepService,
  WithdrawalsService,
  YearService,
];

/** What one process brings: its settings, its time source and how many connections it may hold. */
export interface RecordsOptions {
  readonly config: Config;
  readonly time: TimeSource;
  readonly pool?: number;
}

/** Every service of the record, for one process. Refuses to start on an unsound lifecycle. */
@Global()
@Module({})
export class RecordsModule {
  static on(options: RecordsOptions): DynamicModule {
    checkLifecycles();
    const given = [
      { provide: CONFIG, useValue: options.config },
      { provide: TIME, useValue: options.time },
      { provide: FILES, useFactory: () => openFileStore(options.config) },
      { provide: SCANNER, useValue: scannerFor(options.config) },
    ];
    const { databaseUrl } = options.config;
    return {
      module: RecordsModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, options.pool),
          retryAttempts: 0,
        }),
      ],
      providers: [...given, ...SERVICES],
      exports: [...given.map(({ provide }) => provide), ...SERVICES],
    };
  }
}
