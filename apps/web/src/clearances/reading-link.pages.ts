import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import type { Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { ClearanceDesk } from './clearance-desk.js';
import { ReadingPage, type Reader } from './reading.page.js';

/** A clearance for somebody with a signed link. Reading changes nothing, however often a scanner does it. */
@Controller('l/:token/clearance')
export class ReadingLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: ClearanceDesk,
    private readonly reading: ReadingPage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.reading.show(this.reader(link, token), done));
  }

  @Post('giving')
  @Open(BY_THE_SECRET)
  @SecretPage()
  give(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.reading.give(this.reader(link, token), sent));
  }

  @Post('return')
  @Open(BY_THE_SECRET)
  @SecretPage()
  return(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.reading.return(this.reader(link, token), sent));
  }

  private reader(link: OpenedLink, token: string): Reader {
    if (link.purpose !== 'clearance') refuse('not-found', 'There is nothing at this address.');
    return {
      actor: link.actor,
      at: `${paths.link(token)}/clearance`,
      back: null,
      worksUntil: link.expiresOn,
      find: () => this.desk.toGiveByLink(link),
    };
  }
}
