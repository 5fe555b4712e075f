import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { refuse } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { ReportDesk } from '../reports/report-desk.js';
import { COMPLETION, MORE_TIME, type ReportRow } from '../reports/report-transitions.js';
import { WritingPage } from '../reports/writing.page.js';
import { askPage, doTransition } from '../transitions/transition.pages.js';
import { OpenedLinks } from './opened-links.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';

/** What the author of a report does by their signed link: write, ask for more time, say that it is finished. */
@Controller('l/:token/report')
export class ReportLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: ReportDesk,
    private readonly writing: WritingPage,
  ) {}

  @Get('text')
  @Open(BY_THE_SECRET)
  @SecretPage()
  write(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => this.writing.show(await this.find(link, token)));
  }

  @Post('text')
  @Open(BY_THE_SECRET)
  @SecretPage()
  save(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, (link) => this.writing.save(() => this.find(link, token), sent));
  }

  @Get(':noun')
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string, @Param('noun') noun: string): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const row = rowOf(noun);
      const subject = await this.find(link, token);
      const isOffered = subject.stance.offers.some(({ command }) => row.commands.includes(command));
      return isOffered ? askPage(row.at(this.desk), subject) : seeOther(subject.page);
    });
  }

  @Post(':noun')
  @Open(BY_THE_SECRET)
  @SecretPage()
  carryOut(
    @Param('token') token: string,
    @Param('noun') noun: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const find = () => this.find(link, token);
      return doTransition({ transition: rowOf(noun).at(this.desk), actor: link.actor, sent, find });
    });
  }

  private find(link: OpenedLink, token: string) {
    if (link.purpose !== 'report') return refuse('not-found', NOTHING);
    return this.desk.findByLink(link, token);
  }
}

const NOTHING = 'There is nothing at this address.';

function rowOf(noun: string): ReportRow {
  const found = [COMPLETION, MORE_TIME].find((row) => row.noun === noun);
  return found ?? refuse('not-found', NOTHING);
}
