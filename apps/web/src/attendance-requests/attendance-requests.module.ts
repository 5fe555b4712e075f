import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { AskingPages } from './asking.pages.js';
import { RequestDesk } from './request-desk.js';
import { RequestLinkPages } from './request-link.pages.js';
import { RequestApi, RequestsApi } from './requests.api.js';
import { RequestPages, RequestsPages } from './requests.pages.js';

/** Authorities asked to come to a meeting: asked, promised or declined, met or not. */
@Module({
  controllers: [
    AskingPages,
    RequestApi,
    RequestLinkPages,
    RequestPages,
    RequestsApi,
    RequestsPages,
  ],
  providers: [OpenedLinks, RequestDesk],
})
export class AttendanceRequestsModule {}
