import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import {
  PaperPlaces,
  type ItemAddress,
  type PaperPlace,
  type ReportAddress,
} from '../documents/paper-place.js';
import { ExemptionDesk } from './exemption-place.js';
import { ExemptionPages } from './exemption-pages.js';

/** What of an item is kept from the public: `item`, or one of its papers. */
@Controller('app/committees/:slug/meetings/:date/items/:number/exemption')
export class ItemExemptionPages extends ExemptionPages<ItemAddress> {
  constructor(
    protected readonly desk: ExemptionDesk,
    private readonly places: PaperPlaces,
  ) {
    super();
  }

  find(actor: Actor, at: ItemAddress): Promise<PaperPlace> {
    return this.places.item(actor, at);
  }
}

/** What of a report is kept from the public: `report`, a paper, an appendix or a paragraph. */
@Controller('app/committees/:slug/reports/:report/exemption')
export class ReportExemptionPages extends ExemptionPages<ReportAddress> {
  constructor(
    protected readonly desk: ExemptionDesk,
    private readonly places: PaperPlaces,
  ) {
    super();
  }

  find(actor: Actor, at: ReportAddress): Promise<PaperPlace> {
    return this.places.report(actor, at);
  }
}
