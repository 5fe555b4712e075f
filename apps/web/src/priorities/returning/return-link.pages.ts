import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import type { Answer } from '../../http/answer.js';
import { Open } from '../../http/asks.js';
import { OpenedLinks } from '../../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../../responses/secret-page.js';
import { ReturnHanding } from './return-handing.js';
import { ReturnPartners } from './return-partners.js';
import { ReturnRecords } from './return-records.js';
import type { ReturnVisit } from './return-visit.js';
import { ReturnWork } from './return-work.js';

type Sent = Readonly<Record<string, unknown>>;

/** The return of a review by whoever holds a signed link to it. Reading changes nothing. */
@Controller('l/:token/review')
export class ReturnLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly work: ReturnWork,
    private readonly records: ReturnRecords,
    private readonly handing: ReturnHanding,
    private readonly partnersOf: ReturnPartners,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  list(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.with(token, (visit) => this.work.list(visit, done));
  }

  @Get('check')
  @Open(BY_THE_SECRET)
  @SecretPage()
  check(@Param('token') token: string): Promise<Answer> {
    return this.with(token, (visit) => this.work.check(visit));
  }

  @Post('check')
  @Open(BY_THE_SECRET)
  @SecretPage()
  submit(@Param('token') token: string, @Body() sent: Sent): Promise<Answer> {
    return this.with(token, (visit) => this.work.submit(visit, sent));
  }

  @Get('measures')
  @Open(BY_THE_SECRET)
  @SecretPage()
  measures(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.with(token, (visit) => this.records.measures(visit, done));
  }

  @Post('measures/:measure')
  @Open(BY_THE_SECRET)
  @SecretPage()
  enter(
    @Param() { token, measure }: { readonly token: string; readonly measure: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.with(token, (visit) => this.records.enter(visit, measure, sent));
  }

  @Get('actions')
  @Open(BY_THE_SECRET)
  @SecretPage()
  actions(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.with(token, (visit) => this.records.actions(visit, done));
  }

  @Post('actions/:action')
  @Open(BY_THE_SECRET)
  @SecretPage()
  update(
    @Param() { token, action }: { readonly token: string; readonly action: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.with(token, (visit) => this.records.update(visit, action, sent));
  }

  @Get('partners')
  @Open(BY_THE_SECRET)
  @SecretPage()
  partners(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.with(token, (visit) => this.partnersOf.show(visit, done));
  }

  @Post('partners')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askPartner(@Param('token') token: string, @Body() sent: Sent): Promise<Answer> {
    return this.with(token, (visit) => this.partnersOf.ask(visit, sent));
  }

  @Post('partners/:contribution/taking-in')
  @Open(BY_THE_SECRET)
  @SecretPage()
  takeIn(
    @Param() { token, contribution }: { readonly token: string; readonly contribution: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.with(token, (visit) => this.partnersOf.takeIn(visit, contribution, sent));
  }

  @Post('partners/:contribution/withdrawal')
  @Open(BY_THE_SECRET)
  @SecretPage()
  withdraw(
    @Param() { token, contribution }: { readonly token: string; readonly contribution: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.with(token, (visit) => this.partnersOf.withdraw(visit, contribution, sent));
  }

  @Get('hand-over')
  @Open(BY_THE_SECRET)
  @SecretPage()
  askHandOver(@Param('token') token: string): Promise<Answer> {
    return this.with(token, (visit) => this.handing.ask(visit));
  }

  @Post('hand-over')
  @Open(BY_THE_SECRET)
  @SecretPage()
  handOver(@Param('token') token: string, @Body() sent: Sent): Promise<Answer> {
    return this.with(token, (visit) => this.handing.handOver(visit, sent));
  }

  @Get(':step')
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(
    @Param() { token, step }: { readonly token: string; readonly step: string },
  ): Promise<Answer> {
    return this.with(token, (visit) => this.work.ask(visit, step));
  }

  @Post(':step')
  @Open(BY_THE_SECRET)
  @SecretPage()
  save(
    @Param() { token, step }: { readonly token: string; readonly step: string },
    @Body() sent: Sent,
  ): Promise<Answer> {
    return this.with(token, (visit) => this.work.save(visit, step, sent));
  }

  private with(token: string, work: (visit: ReturnVisit) => Promise<Answer>): Promise<Answer> {
    return this.links.with(token, (link) => {
      if (link.purpose !== 'review')
        return refuse('not-found', 'There is nothing at this address.');
      const { actor, subjectId: id } = link;
      return work({ actor, id, base: `${paths.link(token)}/review`, review: null });
    });
  }
}
