import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import { DocumentApi } from './document-api.js';
import { DocumentDesk } from './document-desk.js';
import {
  PaperPlaces,
  type ItemAddress,
  type PaperPlace,
  type ReportAddress,
} from './paper-place.js';

/** Papers of an item of an agenda, as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/documents')
export class ItemDocumentsApi extends DocumentApi<ItemAddress> {
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

/** Papers and appendices of a report, as JSON. */
@Controller('api/v1/committees/:slug/reports/:report/documents')
export class ReportDocumentsApi extends DocumentApi<ReportAddress> {
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
