import { Module } from '@nestjs/common';
import { EventDesk } from './event-desk.js';
import { EventPages } from './event.pages.js';
import { EventsApi } from './events.api.js';
import { EventsPages } from './events.pages.js';
import { PublicEventsPages } from './public-events.pages.js';

/** Dated events on the calendar of a partnership: kept, followed, and where they are public seen by everyone. */
@Module({
  controllers: [EventsPages, EventPages, EventsApi, PublicEventsPages],
  providers: [EventDesk],
})
export class PartnershipEventsModule {}
