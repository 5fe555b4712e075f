import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import type { Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { AwayPage, type Absentee } from './away.page.js';

/** Being away, for whoever has a letter and no account. Reading changes nothing, however often a scanner does it. */
@Controller('l/:token/away')
export class AwayLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly away: AwayPage,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.away.show(absentee(link, token), done));
  }

  @Post()
  @Open(BY_THE_SECRET)
  @SecretPage()
  say(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.away.say(absentee(link, token), sent));
  }

  @Post('end')
  @Open(BY_THE_SECRET)
  @SecretPage()
  end(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, (link) => this.away.end(absentee(link, token)));
  }
}

const absentee = ({ actor }: OpenedLink, token: string): Absentee => ({
  actor,
  at: `${paths.link(token)}/away`,
  back: paths.link(token),
});
