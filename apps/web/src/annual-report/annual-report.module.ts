import { Module } from '@nestjs/common';
import { AnnualDesk } from './annual-desk.js';
import { AnnualReportApi } from './annual-report.api.js';
import { AnnualReportPages } from './annual-report.pages.js';
import { AnnualRowsPages } from './annual-rows.pages.js';
import { MadeReportsApi } from './made-reports.api.js';
import { MadeReportsPages } from './made-reports.pages.js';
import { PublicAnnualReportPages } from './public-annual-report.pages.js';

/** What became of what a committee recommended in a municipal year, for its own and for everybody. */
@Module({
  controllers: [
    AnnualReportApi,
    AnnualReportPages,
    AnnualRowsPages,
    MadeReportsApi,
    MadeReportsPages,
    PublicAnnualReportPages,
  ],
  providers: [AnnualDesk],
})
export class AnnualReportModule {}
