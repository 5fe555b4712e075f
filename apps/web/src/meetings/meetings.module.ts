import { Module } from '@nestjs/common';
import { AgendaApi } from '../agenda/agenda.api.js';
import { AgendaDesk } from '../agenda/agenda-desk.js';
import { AgendaItemPages } from '../agenda/agenda-item.pages.js';
import { AgendaPages } from '../agenda/agenda.pages.js';
import { CommitteesApi } from '../committees/committees.api.js';
import { CommitteesPages } from '../committees/committees.pages.js';
import { PlanningPages } from '../committees/planning.pages.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { DraftingApi } from '../resolutions/drafting.api.js';
import { DraftingDesk } from '../resolutions/drafting-desk.js';
import { DraftingPages } from '../resolutions/drafting.pages.js';
import { ItemsPages } from '../resolutions/items.pages.js';
import { MotionDesk } from '../resolutions/motion-desk.js';
import { MotionApi, MotionsApi } from '../resolutions/motions.api.js';
import { MotionTransitionsPages } from '../resolutions/motion-transitions.pages.js';
import { ChangeApi } from './change.api.js';
import { ChangePages } from './change.pages.js';
import { DatesApi } from './dates.api.js';
import { MeetingDesk } from './meeting-desk.js';
import { MeetingTransitionsPages } from './meeting-transitions.pages.js';
import { MeetingApi, MeetingsApi } from './meetings.api.js';
import { MeetingsPages } from './meetings.pages.js';
import { YearApi } from '../year/year.api.js';
import { YearDesk } from '../year/year-desk.js';
import { YearPages } from '../year/year.pages.js';

/** Committees, their meetings, the items of their agendas and the motions on them. */
@Module({
  imports: [DocumentsModule],
  controllers: [
    AgendaApi,
    AgendaItemPages,
    AgendaPages,
    ChangeApi,
    ChangePages,
    DatesApi,
    CommitteesApi,
    CommitteesPages,
    DraftingApi,
    DraftingPages,
    ItemsPages,
    MeetingApi,
    MeetingsApi,
    MeetingsPages,
    MeetingTransitionsPages,
    MotionApi,
    MotionsApi,
    MotionTransitionsPages,
    PlanningPages,
    YearApi,
    YearPages,
  ],
  exports: [MeetingDesk, MotionDesk],
  providers: [YearDesk, AgendaDesk, DraftingDesk, MeetingDesk, MotionDesk],
})
export class MeetingsModule {}
