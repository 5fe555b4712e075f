import { Body, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { EXEMPTION_EXAMPLE, exemptionResource } from '../documents/document.resource.js';
import type { PaperPlace } from '../documents/paper-place.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { MarkForm, markedBy } from './exemption-form.js';
import { refuseOpen } from './exemption-pages.js';
import type { ExemptionDesk } from './exemption-place.js';

type Named = { readonly part: string };

const DONE = { done: 'What the history says of it.' };

/** What is kept from the public, as JSON, the same for an item and for a report. No answer holds an exempt word. */
export abstract class ExemptionApi<At> {
  protected abstract readonly desk: ExemptionDesk;

  abstract find(actor: Actor, at: At): Promise<PaperPlace>;

  @Get()
  @Asks('read report')
  @Described({
    summary: 'What of an item or a report is kept from the public, and why',
    example: { items: [EXEMPTION_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param() at: At): Promise<object> {
    const { on } = await this.find(actor, at);
    const { open } = await this.desk.queries.of(actor, on);
    return { items: open.map(exemptionResource) };
  }

  @Post(':part')
  @HttpCode(200)
  @Asks('mark exempt')
  @Described({ summary: 'Keeps something from the public, or decides it anew', example: DONE })
  async mark(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() form: MarkForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { on } = await this.desk.find(actor, await this.find(actor, at), at.part);
    const marked = { on, ...markedBy(form) };
    const { sentence } = await this.desk.exemptions.mark(
      { actor, key: key ?? undefined, version: version ?? undefined },
      marked,
    );
    return { done: sentence };
  }

  @Post(':part/lifting')
  @HttpCode(200)
  @Asks('mark exempt')
  @Described({ summary: 'Makes something public again', example: DONE })
  async lift(
    @CurrentPerson() actor: Actor,
    @Param() at: At & Named,
    @Body() { reason }: ReasonForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const subject = await this.desk.find(actor, await this.find(actor, at), at.part);
    const asked = { exemptionId: refuseOpen(subject), reason };
    const { sentence } = await this.desk.exemptions.lift(
      { actor, key: key ?? undefined, version: version ?? undefined },
      asked,
    );
    return { done: sentence };
  }
}
