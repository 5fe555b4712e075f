import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { AuthoritiesQueries } from '#records/authorities';
import { ProtocolsService, StartCorrectionsService, type MovePreview } from '#records/moving';
import { RecommendationsQueries } from '#records/recommendations';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { MOVES_EXAMPLE } from './moves.example.js';
import { ProtocolConfirmedForm, ProtocolForm } from './protocol-form.js';
import { StartConfirmedForm, StartForm } from './start-form.js';

const DONE = { done: 'What the history says of it.' };

/** The day a recommendation was sent, corrected by machine: looked at, then confirmed by the fingerprint of what was shown. */
@Controller('api/v1/recommendations/:reference/addressees/:authority')
export class StartApi {
  constructor(
    private readonly queries: RecommendationsQueries,
    private readonly corrections: StartCorrectionsService,
  ) {}

  @Post('start-preview')
  @HttpCode(200)
  @Asks('correct start')
  @Described({
    summary: 'What another day of sending would move; writes nothing',
    example: MOVES_EXAMPLE,
  })
  async preview(
    @CurrentPerson() actor: Actor,
    @Param() { reference, authority: slug }: { reference: string; authority: string },
    @Body() { on }: StartForm,
  ): Promise<MovePreview> {
    const { id } = await this.queries.addressee(actor, { reference, slug });
    return this.corrections.preview(actor, id, on);
  }

  @Post('start')
  @HttpCode(200)
  @Asks('correct start')
  @Described({ summary: 'Corrects the day it was sent, as the preview showed', example: DONE })
  async correct(
    @CurrentPerson() actor: Actor,
    @Param() { reference, authority: slug }: { reference: string; authority: string },
    @Body() form: StartConfirmedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.queries.addressee(actor, { reference, slug });
    const { on, reason, fingerprint } = form;
    const act = { actor, id, key: key ?? undefined };
    const done = await this.corrections.correct(act, { on, reason, fingerprint });
    return { done: done.sentence };
  }
}

/** The count of an authority's local protocol, changed by machine the same way. */
@Controller('api/v1/authorities/:authority')
export class ProtocolApi {
  constructor(
    private readonly queries: AuthoritiesQueries,
    private readonly protocols: ProtocolsService,
  ) {}

  @Post('protocol-preview')
  @HttpCode(200)
  @Asks('keep authority')
  @Described({ summary: 'What another count would move; writes nothing', example: MOVES_EXAMPLE })
  async preview(
    @CurrentPerson() actor: Actor,
    @Param('authority') slug: string,
    @Body() { rule, n }: ProtocolForm,
  ): Promise<MovePreview> {
    const { id } = await this.queries.find(actor, slug);
    return this.protocols.preview(actor, id, { rule, n });
  }

  @Post('protocol')
  @HttpCode(200)
  @Asks('keep authority')
  @Described({
    summary: 'Changes the count of a local protocol, as the preview showed',
    example: DONE,
  })
  async change(
    @CurrentPerson() actor: Actor,
    @Param('authority') slug: string,
    @Body() { rule, n, reason, fingerprint }: ProtocolConfirmedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.queries.find(actor, slug);
    const act = { actor, id, key: key ?? undefined };
    const done = await this.protocols.change(act, { local: { rule, n }, reason, fingerprint });
    return { done: done.sentence };
  }
}
