import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { unusualFooting, wordingHints, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { DraftingDesk } from './drafting-desk.js';
import { DraftingForm } from './drafting-form.js';
import type { MotionAddress } from './motion-desk.js';

const EXAMPLE = {
  reference: 'CDC-2023-1',
  href: '/api/v1/recommendations/CDC-2023-1',
  ifSentOn: '2023-07-19',
  addressees: [{ authority: 'police', regime: 'CD_S19', due: '2023-08-16', warning: null }],
  hints: [],
};

/** A recommendation drafted under a motion, as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/items/:number/motions/:motion/recommendations')
export class DraftingApi {
  constructor(private readonly desk: DraftingDesk) {}

  @Post()
  @HttpCode(201)
  @Asks('draft recommendation')
  @Described({
    summary: 'Drafts a recommendation under a motion, and tells the date each authority would have',
    example: EXAMPLE,
  })
  async draft(
    @CurrentPerson() actor: Actor,
    @Param() at: MotionAddress,
    @Body() draft: DraftingForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { subject, directory } = await this.desk.find(actor, at);
    const { sentOn, addressees } = await this.desk.preview(subject, { draft, directory });
    const order = { subject, draft, addressees, key: key ?? undefined };
    const [reference = ''] = await this.desk.draft(actor, order);
    return {
      reference,
      href: `/api/v1/recommendations/${encodeURIComponent(reference)}`,
      ifSentOn: sentOn,
      addressees: addressees.map(({ authority, regime, due, likely }) => ({
        authority: authority.slug,
        regime,
        due: due.due,
        warning: unusualFooting(regime, likely),
      })),
      hints: wordingHints(draft.wording, {
        addressees: addressees.map(({ authority }) => authority.name),
      }),
    };
  }
}
