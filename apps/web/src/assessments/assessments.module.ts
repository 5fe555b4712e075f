import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { AssessmentDesk } from './assessment-desk.js';
import { AssessmentApi, AssessmentsApi } from './assessments.api.js';
import { AssessmentPages, AssessmentsPages } from './assessments.pages.js';
import { DataLinkPages } from './data-link.pages.js';
import { DataRequestApi } from './data-requests.api.js';
import { AskingDataPages, DataRequestPages } from './data-requests.pages.js';
import { FindingsPages } from './findings.pages.js';

/** The strategic assessment of a partnership's year: data asked for, a workshop, findings that feed an edition. */
@Module({
  controllers: [
    AskingDataPages,
    AssessmentApi,
    AssessmentsApi,
    AssessmentsPages,
    AssessmentPages,
    DataLinkPages,
    DataRequestApi,
    DataRequestPages,
    FindingsPages,
  ],
  providers: [AssessmentDesk, OpenedLinks],
})
export class AssessmentsModule {}
