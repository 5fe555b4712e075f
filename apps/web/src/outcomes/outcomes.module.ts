import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { OutcomeDesk } from './outcome-desk.js';
import { OutcomeLinkPages } from './outcome-link.pages.js';
import { OutcomeApi, OutcomesApi } from './outcomes.api.js';
import { OutcomePages, OutcomesPages } from './outcomes.pages.js';

/** Comments, requests, referrals and deferrals: listed, sent, answered and settled. */
@Module({
  controllers: [OutcomeApi, OutcomeLinkPages, OutcomePages, OutcomesApi, OutcomesPages],
  providers: [OpenedLinks, OutcomeDesk],
})
export class OutcomesModule {}
