import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import type { Config } from '#platform/config';
import { Metrics } from '#platform/metrics';
import type { TimeSource } from '#platform/time';
import { RecordsModule } from '#records/module';
import { AnnualReportModule } from './annual-report/annual-report.module.js';
import { AnsweringModule } from './answering/answering.module.js';
import { AskedModule } from './asked/asked.module.js';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { AuthorityLettersModule } from './authority-letters/authority-letters.module.js';
import { PerformanceSummariesModule } from './performance-summaries/performance-summaries.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { AttendanceRequestsModule } from './attendance-requests/attendance-requests.module.js';
import { AttendanceModule } from './attendance/attendance.module.js';
import { ClearancesModule } from './clearances/clearances.module.js';
import { CommitteesModule } from './committees/committees.module.js';
import { AwayModule } from './away/away.module.js';
import { StatusModule } from './status/status.module.js';
import { BouncesModule } from './bounces/bounces.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { DeadlinesApi } from './deadlines/deadlines.api.js';
import { DeadlinesPages } from './deadlines/deadlines.pages.js';
import { DecisionsModule } from './decisions/decisions.module.js';
import { ApiDocs } from './docs/api-docs.js';
import { DocsPages } from './docs/docs.pages.js';
import { DocumentsModule } from './documents/documents.module.js';
import { HealthController } from './health/health.controller.js';
import { DeskPages } from './home/desk.pages.js';
import { HomePages } from './home/home.pages.js';
import { AsksGuard } from './http/asks.guard.js';
import { CurrentPeople } from './http/current-people.js';
import { DtoPipe } from './http/dto.pipe.js';
import { ErrorsFilter } from './http/errors.filter.js';
import { AssetsController } from './layout/assets.controller.js';
import { CouncilName } from './layout/council-name.js';
import { Shell } from './layout/shell.js';
import { HandOversModule } from './hand-overs/hand-overs.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InterestsModule } from './interests/interests.module.js';
import { CalendarDaysModule } from './calendar-days/calendar-days.module.js';
import { LaddersModule } from './ladders/ladders.module.js';
import { MovingModule } from './moving/moving.module.js';
import { LettersModule } from './letters/letters.module.js';
import { MailboxModule } from './mailbox/mailbox.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { MinutesModule } from './minutes/minutes.module.js';
import { ActionPlansModule } from './action-plans/action-plans.module.js';
import { OutcomesModule } from './outcomes/outcomes.module.js';
import { PartnershipEventsModule } from './partnership-events/partnership-events.module.js';
import { ProjectsModule } from './projects/projects.module.js';
import { PacksModule } from './packs/packs.module.js';
import { PartnershipsModule } from './partnerships/partnerships.module.js';
import { PreparingModule } from './preparing/preparing.module.js';
import { PrintsModule } from './prints/prints.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { PrioritiesModule } from './priorities/priorities.module.js';
import { ReviewCyclesModule } from './review-cycles/review-cycles.module.js';
import { PruningModule } from './pruning/pruning.module.js';
import { PublicationModule } from './publication/publication.module.js';
import { PublicPrioritiesModule } from './public-priorities/public-priorities.module.js';
import { PublicRecommendationsModule } from './public-recommendations/public-recommendations.module.js';
import { PublicModule } from './public/public.module.js';
import { PublishedMinutesModule } from './published-minutes/published-minutes.module.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { RecommendationsModule } from './recommendations/recommendations.module.js';
import { RegisterModule } from './register/register.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ReplyFormsModule } from './reply-forms/reply-forms.module.js';
import { ReportUploadModule } from './report-upload/report-upload.module.js';
import { RunModule } from './run/run.module.js';
import { RepliesModule } from './replies/replies.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { TrackerReportsModule } from './tracker-reports/tracker-reports.module.js';
import { TrackingModule } from './tracking/tracking.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { SignInAttempts } from './sign-in/sign-in-attempts.js';
import { SignInPages } from './sign-in/sign-in.pages.js';

/** Every page and every address of the API, over the services of the records room. */
@Module({
  controllers: [
    AssetsController,
    DeadlinesApi,
    DeadlinesPages,
    DeskPages,
    DocsPages,
    HealthController,
    HomePages,
    SignInPages,
  ],
  providers: [
    ApiDocs,
    CouncilName,
    CurrentPeople,
    Metrics,
    Shell,
    SignInAttempts,
    { provide: APP_FILTER, useClass: ErrorsFilter },
    { provide: APP_GUARD, useClass: AsksGuard },
    { provide: APP_PIPE, useClass: DtoPipe },
  ],
})
export class WebModule {
  static on(options: { readonly config: Config; readonly time: TimeSource }): DynamicModule {
    return {
      module: WebModule,
      imports: [
        RecordsModule.on(options),
        AttendanceModule,
        AttendanceRequestsModule,
        AssessmentsModule,
        PerformanceSummariesModule,
        BouncesModule,
        AwayModule,
        StatusModule,
        CalendarModule,
        AnnualReportModule,
        AnsweringModule,
        AskedModule,
        AuthoritiesModule,
        AuthorityLettersModule,
        ClearancesModule,
        CommitteesModule,
        DecisionsModule,
        DocumentsModule,
        HandOversModule,
        ImportsModule,
        InterestsModule,
        CalendarDaysModule,
        LaddersModule,
        MovingModule,
        LettersModule,
        MailboxModule,
        MeetingsModule,
        MinutesModule,
        ActionPlansModule,
        PartnershipEventsModule,
        ProjectsModule,
        OutcomesModule,
        PacksModule,
        PartnershipsModule,
        PreparingModule,
        PrintsModule,
        EditionsModule,
        PrioritiesModule,
        MeasuresModule,
        ReviewCyclesModule,
        PruningModule,
        PublicationModule,
        PublicModule,
        PublicPrioritiesModule,
        PublicRecommendationsModule,
        PublishedMinutesModule,
        ProgrammeModule,
        SavedViewsModule,
        TrackerReportsModule,
        TrackingModule,
        RecommendationsModule,
        RegisterModule,
        ReportsModule,
        EvidenceModule,
        ReplyFormsModule,
        ReportUploadModule,
        RepliesModule,
        ResponsesModule,
        RunModule,
      ],
    };
  }
}
