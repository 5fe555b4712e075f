import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { OwnApologiesQueries } from '#records/attendance';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import type { Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { ApologiesPage, type Apologist } from './apologies.page.js';

/** Apologies by the button of a letter. Reading changes nothing, however often a scanner does it. */
@Controller('l/:token/apologies')
export class ApologiesLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly own: OwnApologiesQueries,
    private readonly shown: ApologiesPage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, (link) => this.shown.show(this.apologist(link, token)));
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  send(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.shown.send(this.apologist(link, token), sent));
  }

  @Post('withdrawal')
  @Open(BY_THE_SECRET)
  @SecretPage()
  withdraw(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.shown.withdraw(this.apologist(link, token), sent));
  }

  private apologist(link: OpenedLink, token: string): Apologist {
    if (link.purpose !== 'apologies') refuse('not-found', 'There is nothing at this address.');
    return {
      actor: link.actor,
      at: `${paths.link(token)}/apologies`,
      back: null,
      find: () => this.own.of(link.subjectId, link.personId),
    };
  }
}
