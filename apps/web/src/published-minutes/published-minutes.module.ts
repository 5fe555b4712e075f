import { Module } from '@nestjs/common';
import { MemberMinutesPages } from './member-minutes.pages.js';
import { MinutesDesk } from './minutes-desk.js';
import { PublicMinutesPages } from './public-minutes.pages.js';

/** Minutes that were published, for everybody, and with what is exempt for members. */
@Module({
  controllers: [MemberMinutesPages, PublicMinutesPages],
  providers: [MinutesDesk],
})
export class PublishedMinutesModule {}
