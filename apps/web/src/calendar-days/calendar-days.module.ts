import { Module } from '@nestjs/common';
import { CalendarDaysApi } from './days.api.js';
import { CalendarDaysPages } from './days.pages.js';

/** The days of a council beside the bank holidays. */
@Module({ controllers: [CalendarDaysApi, CalendarDaysPages] })
export class CalendarDaysModule {}
