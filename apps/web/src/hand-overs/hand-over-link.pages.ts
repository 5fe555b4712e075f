import { Controller, Get, Param, Post } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { paths } from '#records/paths';
import { dateInWords, refuse, Refused } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { HandOverDesk } from './hand-over-desk.js';
import { handOverPresenter } from './hand-over.presenter.js';

/** The list for whoever takes over, and the one press that says they have it. Reading changes nothing. */
@Controller('l/:token/hand-over')
export class HandOverLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: HandOverDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => this.page(link, token));
  }

  @Post('acknowledgement')
  @Open(BY_THE_SECRET)
  @SecretPage()
  acknowledge(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const { id } = await this.found(link);
      try {
        await this.desk.acknowledge(link.actor, id);
      } catch (refused) {
        // Pressed twice, or by two people of one authority: it is acknowledged, and the page says by whom.
        if (!isDoneAlready(refused)) throw refused;
      }
      return seeOther(`${paths.link(token)}/hand-over`);
    });
  }

  private async page(link: OpenedLink, token: string): Promise<Answer> {
    const shown = {
      ...handOverPresenter(await this.found(link)),
      action: `${paths.link(token)}/hand-over/acknowledgement`,
      holder: link.actor.name,
      worksUntil: dateInWords(link.expiresOn),
    };
    return page('hand-overs/views/link.njk', { title: shown.title, shown });
  }

  private found(link: OpenedLink) {
    if (link.purpose !== 'hand-over') refuse('not-found', 'There is nothing at this address.');
    return this.desk.queries.ofLink(link.subjectId);
  }
}

const isDoneAlready = (refused: unknown): boolean =>
  refused instanceof Refused && refused.refusals.some(({ code }) => code === 'already-done');
