import { Module } from '@nestjs/common';
import { MeetingDesk } from '../meetings/meeting-desk.js';
import { MinutesApi } from './minutes.api.js';
import { MinutesDesk } from './minutes-desk.js';
import { MinutesPages } from './minutes.pages.js';

/** The minutes of a meeting from their draft to their confirmation. */
@Module({
  controllers: [MinutesApi, MinutesPages],
  providers: [MeetingDesk, MinutesDesk],
})
export class MinutesModule {}
