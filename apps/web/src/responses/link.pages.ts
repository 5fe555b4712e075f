import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { refuse } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import type { AddresseeRow } from '../recommendations/transitions/addressee-row.js';
import { AddresseeDesk } from '../recommendations/transitions/addressee-desk.js';
import { ReportLinkPage } from '../reports/report-link.page.js';
import { askPage, doTransition } from '../transitions/transition.pages.js';
import { BY_THE_SECRET, SecretPage } from './secret-page.js';
import { linkPresenter } from './link.presenter.js';
import { LINK_TRANSITIONS } from './link-purposes.js';
import { OpenedLinks } from './opened-links.js';
import { visitBy } from './reply-link.pages.js';
import { ReplyWork } from './reply-work.js';

/**
 * What the holder of a signed link sees and may do. Reading changes nothing, however often a scanner does it; only
 * a button posts. A reply has pages of its own.
 */
@Controller('l/:token')
export class LinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: AddresseeDesk,
    private readonly reports: ReportLinkPage,
    private readonly replies: ReplyWork,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      if (link.purpose === 'review') return seeOther(`${paths.link(token)}/review`);
      if (link.purpose === 'contribution') return seeOther(`${paths.link(token)}/contribution`);
      if (link.purpose === 'attendance') return seeOther(`${paths.link(token)}/attendance`);
      if (link.purpose === 'action') return seeOther(`${paths.link(token)}/action`);
      if (link.purpose === 'data') return seeOther(`${paths.link(token)}/data`);
      if (link.purpose === 'outcome') return seeOther(`${paths.link(token)}/outcome`);
      if (link.purpose === 'agenda') return seeOther(`${paths.link(token)}/agenda`);
      if (link.purpose === 'hand-over') return seeOther(`${paths.link(token)}/hand-over`);
      if (link.purpose === 'clearance') return seeOther(`${paths.link(token)}/clearance`);
      if (link.purpose === 'apologies') return seeOther(`${paths.link(token)}/apologies`);
      if (link.purpose === 'report') return this.reports.show(link, { token, done });
      if (link.purpose === 'answer' || link.purpose === 'reply') {
        return this.replies.list(visitBy(link, token), done);
      }
      const subject = await this.links.subject(link, token);
      const notice = await this.links.told(subject, done);
      return page('responses/views/link.njk', linkPresenter(link, subject, notice));
    });
  }

  @Get(':noun')
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string, @Param('noun') noun: string): Promise<Answer> {
    return this.links.with(token, async (link) => {
      if (link.purpose === 'review') return seeOther(`${paths.link(token)}/review`);
      const row = this.row(noun, LINK_TRANSITIONS[link.purpose]);
      const subject = await this.links.subject(link, token);
      const isOffered = subject.stance.offers.some(({ command }) =>
        row.commands.some((one) => one === command),
      );
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
      const row = this.row(noun, LINK_TRANSITIONS[link.purpose]);
      const find = () => this.links.subject(link, token);
      return doTransition({ transition: row.at(this.desk), actor: link.actor, sent, find });
    });
  }

  private row(noun: string, rows: readonly AddresseeRow[]): AddresseeRow {
    const found = rows.find((row) => row.noun === noun);
    return found ?? refuse('not-found', NOTHING);
  }
}

const NOTHING = 'There is nothing at this address.';
