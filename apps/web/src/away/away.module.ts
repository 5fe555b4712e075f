import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { AwayApi } from './away.api.js';
import { AwayLinkPages } from './away-link.pages.js';
import { AwayPage } from './away.page.js';
import { AwayPages } from './away.pages.js';

/** People who are away. */
@Module({
  controllers: [AwayApi, AwayPages, AwayLinkPages],
  providers: [AwayPage, OpenedLinks],
})
export class AwayModule {}
