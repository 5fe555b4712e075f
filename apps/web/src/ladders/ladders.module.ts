import { Module } from '@nestjs/common';
import { LadderDesk } from './ladder-desk.js';
import { LadderApi, LaddersApi, RungApi } from './ladders.api.js';
import { LadderPages, LaddersPages } from './ladders.pages.js';
import { RungPages } from './rungs.pages.js';
import { LetterYearApi } from './year.api.js';
import { LetterYearDesk } from './year-desk.js';
import { LetterYearPages } from './year.pages.js';

/** Ladders of reminders and the year of letters they give. The year comes before one of them: `year` is no ladder. */
@Module({
  controllers: [
    LetterYearApi,
    LetterYearPages,
    LaddersApi,
    LaddersPages,
    LadderApi,
    LadderPages,
    RungApi,
    RungPages,
  ],
  providers: [LadderDesk, LetterYearDesk],
})
export class LaddersModule {}
