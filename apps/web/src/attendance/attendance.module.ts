import { Module } from '@nestjs/common';
import { MeetingDesk } from '../meetings/meeting-desk.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { ApologiesApi } from './apologies.api.js';
import { ApologiesLinkPages } from './apologies-link.pages.js';
import { ApologiesPage } from './apologies.page.js';
import { ApologiesPages } from './apologies.pages.js';
import { AttendanceApi } from './attendance.api.js';
import { AttendanceDesk } from './attendance-desk.js';
import { AttendancePages } from './attendance.pages.js';

/** Who is at a meeting, and who sends apologies. */
@Module({
  controllers: [ApologiesApi, ApologiesLinkPages, ApologiesPages, AttendanceApi, AttendancePages],
  providers: [ApologiesPage, AttendanceDesk, MeetingDesk, OpenedLinks],
})
export class AttendanceModule {}
