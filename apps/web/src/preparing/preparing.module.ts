import { Module } from '@nestjs/common';
import { ItemPreparingPages } from './item-preparing.pages.js';
import { PreparingApi } from './preparing.api.js';
import { PreparingDesk } from './preparing-desk.js';
import { PreparingPages } from './preparing.pages.js';
import { QuestionsPages } from './questions.pages.js';

/** What a member does before a meeting: read, note, ask. */
@Module({
  controllers: [ItemPreparingPages, PreparingApi, PreparingPages, QuestionsPages],
  providers: [PreparingDesk],
})
export class PreparingModule {}
