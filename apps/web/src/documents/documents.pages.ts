import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import { DocumentDesk } from './document-desk.js';
import { DocumentPages } from './document-pages.js';
import {
  PaperPlaces,
  type ItemAddress,
  type PaperPlace,
  type ReportAddress,
} from './paper-place.js';

/** Papers of an item of an agenda. */
@Controller('app/committees/:slug/meetings/:date/items/:number/documents')
export class ItemDocumentsPages extends DocumentPages<ItemAddress> {
  constructor(
    protected readonly desk: DocumentDesk,
    private readonly places: PaperPlaces,
  ) {
    super();
  }

  find(actor: Actor, at: ItemAddress): Promise<PaperPlace> {
    return this.places.item(actor, at);
  }
}

/** Papers and appendices of a report. */
@Controller('app/committees/:slug/reports/:report/documents')
export class ReportDocumentsPages extends DocumentPages<ReportAddress> {
  constructor(
    protected readonly desk: DocumentDesk,
    private readonly places: PaperPlaces,
  ) {
    super();
  }

  find(actor: Actor, at: ReportAddress): Promise<PaperPlace> {
    return this.places.report(actor, at);
  }
}
