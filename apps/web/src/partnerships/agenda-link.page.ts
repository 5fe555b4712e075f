import { Controller, Get, Param } from '@nestjs/common';
import { PartnershipMeetingsQueries } from '#records/partnership-meetings';
import { dateInWords, refuse } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { agendaPresenter } from './agenda.presenter.js';

/** The agenda of a meeting for a member with a signed link: to be read, and no more. Reading changes nothing. */
@Controller('l/:token/agenda')
export class AgendaLinkPage {
  constructor(
    private readonly links: OpenedLinks,
    private readonly meetings: PartnershipMeetingsQueries,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string): Promise<Answer> {
    return this.links.with(token, async (link) => {
      if (link.purpose !== 'agenda') refuse('not-found', 'There is nothing at this address.');
      const meeting = await this.meetings.ofLink(link.subjectId, link.personId);
      const shown = {
        ...agendaPresenter(meeting),
        holder: link.actor.name,
        worksUntil: dateInWords(link.expiresOn),
      };
      return page('partnerships/views/agenda-link.njk', { title: shown.title, shown });
    });
  }
}
