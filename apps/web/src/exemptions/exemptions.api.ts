import { Controller } from '@nestjs/common';
import type { Actor } from '#rules';
import {
  PaperPlaces,
  type ItemAddress,
  type PaperPlace,
  type ReportAddress,
} from '../documents/paper-place.js';
import { ExemptionApi } from './exemption-api.js';
import { ExemptionDesk } from './exemption-place.js';

/** What of an item is kept from the public, as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/exemption')
export class ItemExemptionApi extends ExemptionApi<ItemAddress> {
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

/** What of a report is kept from the public, as JSON. */
@Controller('api/v1/committees/:slug/reports/:report/exemption')
export class ReportExemptionApi extends ExemptionApi<ReportAddress> {
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
