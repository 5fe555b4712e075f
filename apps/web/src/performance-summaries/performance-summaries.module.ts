import { Module } from '@nestjs/common';
import { SummariesApi } from './summaries.api.js';
import { SummariesPages } from './summaries.pages.js';
import { SummaryDesk } from './summary-desk.js';
import { SummaryPages } from './summary.pages.js';

/** The plan and performance of a partnership's year, summed up for a committee. */
@Module({
  controllers: [SummariesApi, SummariesPages, SummaryPages],
  providers: [SummaryDesk],
})
export class PerformanceSummariesModule {}
