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
import { RequestDesk } from './request-desk.js';
import { requestBadge } from './request-badge.js';
import { PROMISE, REFUSAL, type RequestRow } from './request-transitions.js';
import { askedRows } from './request.presenter.js';
import type { RequestSubject } from './request.subject.js';

/** A request to attend for somebody with a signed link: read it, say who comes or that nobody can. Reading changes nothing. */
@Controller('l/:token/attendance')
export class RequestLinkPages {
  constructor(
    private readonly links: OpenedLinks,
    private readonly desk: RequestDesk,
  ) {}

  @Get()
  @Open(BY_THE_SECRET)
  @SecretPage()
  show(@Param('token') token: string, @Query('done') done: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.findByLink(link, token);
      return linkPage(link, subject, { form: formView(), isDone: done === 'yes' });
    });
  }

  @Post('promise')
  @Open(BY_THE_SECRET)
  @SecretPage()
  promise(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.carryOut(PROMISE, token, sent);
  }

  @Post('refusal')
  @Open(BY_THE_SECRET)
  @SecretPage()
  refusal(@Param('token') token: string, @Body() sent: unknown): Promise<Answer> {
    return this.carryOut(REFUSAL, token, sent);
  }

  private carryOut(row: RequestRow, token: string, sent: unknown): Promise<Answer> {
    return this.links.with(token, async (link) => {
      const subject = await this.desk.findByLink(link, token);
      return submit(row.at(this.desk).read(sent, 'page'), {
        act: (deed) => deed({ actor: link.actor, id: subject.id, ...seenOn(sent) }),
        onward: () => seeOther(`${subject.at}?done=yes`),
        again: async (form) =>
          linkPage(link, await this.desk.findByLink(link, token), { form, isDone: false }),
      });
    });
  }
}

const SAID: Readonly<Record<string, string>> = {
  'will come': 'The committee has been told who will come.',
  'cannot come': 'The committee has been told that nobody can come.',
};

function linkPage(
  link: OpenedLink,
  subject: RequestSubject,
  { form, isDone }: { readonly form: FormView; readonly isDone: boolean },
): Page {
  const { request, at, version, stance } = subject;
  const offered = (command: string) => stance.offers.some((one) => one.command === command);
  const shown = {
    title: `The ${request.committee} asks ${request.authority} to come`,
    caption: `${request.council}, ${request.reference}`,
    notice: isDone ? (SAID[request.state] ?? null) : null,
    badge: requestBadge(request.state),
    about: request.about,
    facts: askedRows(request, false),
    version,
    promise: offered('accept') ? `${at}/promise` : null,
    refusal: offered('decline') ? `${at}/refusal` : null,
    who: request.who ?? '',
    post: request.post ?? '',
    declined: request.declinedBecause,
    holder: link.actor.name,
    worksUntil: dateInWords(link.expiresOn),
  };
  const keys = { promise: newId(), refusal: newId() };
  return page('attendance-requests/views/link.njk', { title: shown.title, shown, form, keys });
}
