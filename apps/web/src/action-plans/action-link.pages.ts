import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { refuse, dateInWords } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { askPage, doTransition } from '../transitions/transition.pages.js';
import { ActionDesk } from './action-desk.js';
import { actionShown } from './action-page.presenter.js';
import { DOING } from './action-transitions.js';

/** An action for somebody with a signed link: read it, say how it stands. Reading changes nothing. */
@Controller('l/:token/action')
export class ActionLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: ActionDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.findByLink(link, token);
      const told = await this.desk.told(subject);
      const [first, ...others] = buttonsFor(DOING, subject);
      const shown = {
        ...actionShown(subject.action, subject.today),
        caption: subject.caption,
        notice: noticeOf(told, { id: subject.id, done }),
        first: first ?? null,
        others,
        holder: link.actor.name,
        worksUntil: dateInWords(link.expiresOn),
      };
      return page('action-plans/views/action-link.njk', { title: 'How does it stand?', shown });
    });
  }

  @Get(':noun')
  @Open(BY_THE_SECRET)
  @SecretPage()
  ask(@Param('token') token: string, @Param('noun') noun: string): Promise<Answer> {
    return this.links.with(token, async (link) =>
      askPage(rowOf(noun).at(this.desk), await this.desk.findByLink(link, token)),
    );
  }

  @Post(':noun')
  @Open(BY_THE_SECRET)
  @SecretPage()
  carryOut(
    @Param('token') token: string,
    @Param('noun') noun: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.links.with(token, (link) => {
      const find = () => this.desk.findByLink(link, token);
      return doTransition({ transition: rowOf(noun).at(this.desk), actor: link.actor, sent, find });
    });
  }
}

const rowOf = (noun: string) =>
  DOING.find((row) => row.noun === noun) ??
  refuse('not-found', 'There is nothing at this address.');
