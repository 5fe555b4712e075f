import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { PruneDesk } from './prune-desk.js';
import {
  ProposalEndForm,
  ProposalForm,
  ProposedClosingForm,
  PruneAskedForm,
} from './prune-forms.js';
import { oldResource, PROPOSED_EXAMPLE, proposedResource } from './prune.resource.js';

/** Very old recommendations of a committee as JSON, proposed for closure and closed by its minute. */
@Controller('api/v1/committees/:slug/proposed-closures')
export class PruningApi {
  constructor(private readonly desk: PruneDesk) {}

  @Get('candidates')
  @Asks('propose closure')
  @Described({
    summary: 'What did not move for so many months, or was made so many years ago',
    example: { candidates: [] },
  })
  async candidates(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() terms: PruneAskedForm,
  ): Promise<object> {
    const committee = await this.desk.committee(actor, slug);
    const lines = await this.desk.old(committee, terms);
    return { candidates: lines.map(oldResource) };
  }

  @Get()
  @Asks('propose closure')
  @Described({
    summary: 'What is proposed for closure and not closed yet',
    example: { proposed: [PROPOSED_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<object> {
    const committee = await this.desk.committee(actor, slug);
    const lines = await this.desk.queries.proposed(committee.id);
    return { proposed: lines.map(proposedResource) };
  }

  @Post()
  @HttpCode(200)
  @Asks('propose closure')
  @Described({
    summary: 'Proposes some for closure, on the agenda of a meeting that is not public yet',
    example: { proposed: [PROPOSED_EXAMPLE] },
  })
  async propose(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: ProposalForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const committee = await this.desk.committee(actor, slug);
    await this.desk.propose(actor, { committee, form, sent: form, ...keyed(key) });
    return this.list(actor, slug);
  }

  @Post('closing')
  @HttpCode(200)
  @Asks('close recommendation')
  @Described({
    summary: 'Closes those the committee resolved to close, citing one minute: all or none',
    example: { closed: 2, proposed: [] },
  })
  async close(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: ProposedClosingForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const committee = await this.desk.committee(actor, slug);
    const closed = await this.desk.close(actor, { committee, form, ...keyed(key) });
    return { closed, ...(await this.list(actor, slug)) };
  }

  @Post('retraction')
  @HttpCode(200)
  @Asks('propose closure')
  @Described({ summary: 'Takes one back that is not closed yet', example: { proposed: [] } })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { chosen, reason }: ProposalEndForm,
  ): Promise<object> {
    const committee = await this.desk.committee(actor, slug);
    await this.desk.pruning.withdraw(actor, { committee, addresseeId: chosen, reason });
    return this.list(actor, slug);
  }
}

const keyed = (key: string | null): { key?: string } => (key === null ? {} : { key });
