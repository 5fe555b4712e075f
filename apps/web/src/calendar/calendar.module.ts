import { Module } from '@nestjs/common';
import { CalendarApi } from './calendar.api.js';
import { CalendarFiles } from './calendar-files.controller.js';
import { CalendarPages } from './calendar.pages.js';

/** Meetings as calendars. */
@Module({ controllers: [CalendarApi, CalendarFiles, CalendarPages] })
export class CalendarModule {}
