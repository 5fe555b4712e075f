import { Module } from '@nestjs/common';
import { QuietHoursApi, QuietHoursPages } from './quiet-hours.pages.js';
import { StatusApi, StatusPages } from './status.pages.js';

/** Whether what is due leaves. */
@Module({ controllers: [QuietHoursApi, QuietHoursPages, StatusPages, StatusApi] })
export class StatusModule {}
