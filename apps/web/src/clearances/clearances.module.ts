import { Module } from '@nestjs/common';
import { OpenedLinks } from '../responses/opened-links.js';
import { ClearanceApi, ClearancesApi } from './clearances.api.js';
import { ClearanceDesk } from './clearance-desk.js';
import { ClearanceTransitionsPages } from './clearance-transitions.pages.js';
import { MoreClearancesPages } from './more-clearances.pages.js';
import { ReadingLinkPages } from './reading-link.pages.js';
import { ReadingPage } from './reading.page.js';
import { ReadingPages } from './reading.pages.js';
import { SendingPages } from './sending.pages.js';
import { StaleClearancesPages } from './stale-clearances.pages.js';

/** Reports sent for clearance, read, cleared and returned. */
@Module({
  controllers: [
    ClearanceApi,
    ClearancesApi,
    ClearanceTransitionsPages,
    MoreClearancesPages,
    ReadingLinkPages,
    ReadingPages,
    SendingPages,
    StaleClearancesPages,
  ],
  providers: [ClearanceDesk, OpenedLinks, ReadingPage],
  exports: [ClearanceDesk],
})
export class ClearancesModule {}
