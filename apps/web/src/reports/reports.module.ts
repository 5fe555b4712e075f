import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { PlacingPages } from './placing.pages.js';
import { ReportApi, ReportsApi } from './reports.api.js';
import { ReportDesk } from './report-desk.js';
import { ReportLinkPage } from './report-link.page.js';
import { ReportPages } from './report.pages.js';
import { ReportsPages } from './reports.pages.js';
import { WritingPage } from './writing.page.js';

/** Reports, and writing them. What it exports is for the controllers of signed links. */
@Module({
  imports: [DocumentsModule],
  controllers: [ReportsApi, ReportApi, ReportsPages, PlacingPages, ReportPages],
  providers: [ReportDesk, ReportLinkPage, WritingPage],
  exports: [ReportDesk, ReportLinkPage, WritingPage],
})
export class ReportsModule {}
