import { Module } from '@nestjs/common';
import { StatusApi, StatusPages } from './status.pages.js';

/** Whether what is due leaves. */
@Module({ controllers: [StatusPages, StatusApi] })
export class StatusModule {}
