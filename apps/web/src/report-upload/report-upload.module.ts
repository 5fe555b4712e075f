import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { UploadApi } from './upload.api.js';
import { UploadLinkPages } from './upload-link.pages.js';
import { UploadPage } from './upload.page.js';
import { UploadPages } from './upload.pages.js';

/** Reports taken from Word files. Its addresses come before the nouns of a report. */
@Module({
  imports: [ReportsModule],
  controllers: [UploadApi, UploadLinkPages, UploadPages],
  providers: [OpenedLinks, UploadPage],
})
export class ReportUploadModule {}
