import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { InterestsModule } from '../interests/interests.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RunApi } from './run.api.js';
import { RunDesk } from './run-desk.js';
import { RunPages } from './run.pages.js';

/** A meeting in session, item by item. */
@Module({
  imports: [DocumentsModule, InterestsModule, MeetingsModule],
  controllers: [RunApi, RunPages],
  providers: [RunDesk],
})
export class RunModule {}
