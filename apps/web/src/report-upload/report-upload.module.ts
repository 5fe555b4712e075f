import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { LinkDocumentsPages } from '../documents/link-documents.pages.js';
import { ReportsModule } from '../reports/reports.module.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { UploadApi } from './upload.api.js';
import { UploadLinkPages } from './upload-link.pages.js';
import { UploadPage } from './upload.page.js';
import { UploadPages } from './upload.pages.js';

/** What is uploaded to a report: its text from a Word file, and its author's papers. Its addresses come before the nouns of a report. */
@Module({
  imports: [DocumentsModule, ReportsModule],
  controllers: [LinkDocumentsPages, UploadApi, UploadLinkPages, UploadPages],
  providers: [OpenedLinks, UploadPage],
})
export class ReportUploadModule {}
