import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { HandOverDesk } from './hand-over-desk.js';
import { HandOverLinkPages } from './hand-over-link.pages.js';
import { HandOverPages } from './hand-over.pages.js';
import { HandOversApi } from './hand-overs.api.js';
import { HandOversPages } from './hand-overs.pages.js';

/** Hand-overs: what is with nobody, the list before and after, and signing for it. */
@Module({
  controllers: [HandOverLinkPages, HandOverPages, HandOversApi, HandOversPages],
  providers: [HandOverDesk, OpenedLinks],
})
export class HandOversModule {}
