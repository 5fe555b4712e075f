import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { OpenedLink } from '#records/links';
import { dateInWords } from '#rules';
import { newId } from '#platform/ids';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { OpenedLinks } from '../responses/opened-links.js';
import { BY_THE_SECRET, SecretPage } from '../responses/secret-page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { OutcomeDesk } from './outcome-desk.js';
import { outcomeLinkPresenter } from './outcome-link.presenter.js';
import { ANSWER } from './outcome-transitions.js';
import type { OutcomeSubject } from './outcome.subject.js';

/** A comment or a request for somebody with a signed link: read it, say what was done. Reading changes nothing. */
@Controller('l/:token/outcome')
export class OutcomeLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: OutcomeDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.findByLink(link, token);
      return this.page(link, subject, { form: formView(), isDone: done === 'answered' });
    });
  }

  @Post('answer')
  @Open(BY_THE_SECRET)
  @SecretPage()
  answer(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.findByLink(link, token);
      return submit(ANSWER.at(this.desk).read(sent, 'page'), {
        act: (deed) => deed({ actor: link.actor, id: subject.id, ...seenOn(sent) }),
        onward: () => seeOther(`${subject.at}?done=answered`),
        again: async (form) =>
          this.page(link, await this.desk.findByLink(link, token), { form, isDone: false }),
      });
    });
  }

  private page(
    link: OpenedLink,
    subject: OutcomeSubject,
    { form, isDone }: { readonly form: FormView; readonly isDone: boolean },
  ): Page {
    const worksUntil = dateInWords(link.expiresOn);
    const shown = outcomeLinkPresenter(subject, { holder: link.actor.name, worksUntil, isDone });
    return page('outcomes/views/link.njk', { title: shown.title, shown, form, key: newId() });
  }
}
