import { Module } from '@nestjs/common';
import { NewReportPages } from './new-report.pages.js';
import { ReportDesk } from './report-desk.js';
import { TrackerReportPages } from './report.pages.js';
import { TrackerReportsApi } from './tracker-reports.api.js';

/** Reports of the tracker to a meeting. */
@Module({
  controllers: [TrackerReportsApi, NewReportPages, TrackerReportPages],
  providers: [ReportDesk],
})
export class TrackerReportsModule {}
