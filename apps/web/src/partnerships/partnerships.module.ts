import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { AgendaLinkPage } from './agenda-link.page.js';
import { GroupPages } from './group.pages.js';
import { PartnershipMeetingDesk } from './meeting-desk.js';
import { MeetingShown } from './meeting-shown.js';
import { PartnershipItemPages, PartnershipMeetingPages } from './meeting.pages.js';
import { PartnershipItemApi, PartnershipMeetingApi } from './meetings.api.js';
import { PartnershipCalendar } from './partnership-calendar.controller.js';
import { PartnershipDesk } from './partnership-desk.js';
import { PartnershipPages } from './partnership.pages.js';
import { GroupApi, PartnershipApi, PartnershipsApi } from './partnerships.api.js';
import { PartnershipsPages } from './partnerships.pages.js';

/** Partnerships, their working groups and what they meet about. The list comes before one of them: `new` is none. */
@Module({
  controllers: [
    AgendaLinkPage,
    PartnershipsApi,
    PartnershipsPages,
    PartnershipApi,
    PartnershipPages,
    PartnershipCalendar,
    GroupApi,
    GroupPages,
    PartnershipMeetingApi,
    PartnershipMeetingPages,
    PartnershipItemApi,
    PartnershipItemPages,
  ],
  providers: [MeetingShown, OpenedLinks, PartnershipDesk, PartnershipMeetingDesk],
})
export class PartnershipsModule {}
