import { Module } from '@nestjs/common';
import { PrioritiesModule } from '../priorities/priorities.module.js';
import { RecommendationsModule } from '../recommendations/recommendations.module.js';
import { ReportsModule } from '../reports/reports.module.js';
import { AnswerPages } from './answer.pages.js';
import { LinkPages } from './link.pages.js';
import { ReportLinkPages } from './report-link.pages.js';
import { OpenedLinks } from './opened-links.js';

/** Answering without an account, by a signed link. The pages of an answer come before those of any other noun. */
@Module({
  imports: [PrioritiesModule, RecommendationsModule, ReportsModule],
  controllers: [AnswerPages, ReportLinkPages, LinkPages],
  providers: [OpenedLinks],
})
export class ResponsesModule {}
