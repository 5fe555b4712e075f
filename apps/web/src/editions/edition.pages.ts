import { Controller, Get, Param, Query } from '@nestjs/common';
import { EDITION, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { addPages } from '../transitions/routes.js';
import { changesPresenter } from './changes.presenter.js';
import { EditionHost } from './edition-host.js';
import { EDITION_ROWS } from './edition-transitions.js';
import { editionPresenter } from './edition.presenter.js';
import type { EditionAt } from './edition.subject.js';

/** One edition, what changed in it, and are you sure? and do it for everything that can be done with it. */
@Controller('app/partnerships/:slug/agreement/editions/:edition')
export class EditionPages extends EditionHost {
  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: EditionAt,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const shown = editionPresenter(subject, { told: await this.desk.told(subject), done });
    return page('editions/views/edition.njk', { title: shown.title, shown });
  }

  @Get('changes')
  @Asks('read partnership work')
  async changes(@CurrentPerson() actor: Actor, @Param() at: EditionAt): Promise<Answer> {
    const { edition } = await this.find(actor, at);
    const { fromEdition, partnershipSlug } = edition;
    const before =
      fromEdition === null
        ? null
        : await this.desk.queries.find(actor, {
            partnership: partnershipSlug,
            edition: fromEdition,
          });
    const shown = changesPresenter(edition, before);
    return page('editions/views/changes.njk', { title: shown.title, shown });
  }
}

addPages(EditionPages, { rows: EDITION_ROWS, machine: EDITION });
