import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { PartnershipQueries } from '#records/partnership';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import type { Answer } from '../../http/answer.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import type { ReviewAddress } from '../review-desk.js';
import { ReturnPartners } from './return-partners.js';
import { ReturnRecords } from './return-records.js';
import { returnBase, ReturnWork } from './return-work.js';
import type { ReturnVisit } from './return-visit.js';

type Sent = Readonly<Record<string, unknown>>;

/** The return of a review by somebody with an account. */
@Controller('app/priorities/:slug/reviews/:cycle/return')
export class ReturnPages {
  constructor(
    private readonly queries: PartnershipQueries,
    private readonly work: ReturnWork,
    private readonly records: ReturnRecords,
    private readonly partnersOf: ReturnPartners,
  ) {}

  @Get()
  @Asks('return review')
  async list(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const visit = await this.visit(actor, at);
    await this.work.open(visit);
    return this.work.list(visit, done);
  }

  @Get('check')
  @Asks('return review')
  async check(@CurrentPerson() actor: Actor, @Param() at: ReviewAddress): Promise<Answer> {
    return this.work.check(await this.visit(actor, at));
  }

  @Post('check')
  @Asks('return review')
  async submit(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.work.submit(await this.visit(actor, at), sent);
  }

  @Get('measures')
  @Asks('return review')
  async measures(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.records.measures(await this.visit(actor, at), done);
  }

  @Post('measures/:measure')
  @Asks('return review')
  async enter(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly measure: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.records.enter(await this.visit(actor, at), at.measure, sent);
  }

  @Get('actions')
  @Asks('return review')
  async actions(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.records.actions(await this.visit(actor, at), done);
  }

  @Post('actions/:action')
  @Asks('return review')
  async update(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly action: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.records.update(await this.visit(actor, at), at.action, sent);
  }

  @Get('partners')
  @Asks('return review')
  async partners(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    return this.partnersOf.show(await this.visit(actor, at), done);
  }

  @Post('partners')
  @Asks('return review')
  async askPartner(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.partnersOf.ask(await this.visit(actor, at), sent);
  }

  @Post('partners/:contribution/taking-in')
  @Asks('return review')
  async takeIn(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly contribution: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.partnersOf.takeIn(await this.visit(actor, at), at.contribution, sent);
  }

  @Post('partners/:contribution/withdrawal')
  @Asks('return review')
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly contribution: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.partnersOf.withdraw(await this.visit(actor, at), at.contribution, sent);
  }

  @Get(':step')
  @Asks('return review')
  async ask(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly step: string },
  ): Promise<Answer> {
    return this.work.ask(await this.visit(actor, at), at.step);
  }

  @Post(':step')
  @Asks('return review')
  async save(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress & { readonly step: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.work.save(await this.visit(actor, at), at.step, sent);
  }

  private async visit(actor: Actor, { slug, cycle }: ReviewAddress): Promise<ReturnVisit> {
    const { id } = await this.queries.review(actor, { priority: slug, cycle });
    return { actor, id, base: returnBase(slug, cycle), review: paths.review(slug, cycle) };
  }
}
