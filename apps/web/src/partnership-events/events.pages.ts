import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Config } from '#platform/config';
import { CONFIG } from '#platform/tokens';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { seenOn } from '../transitions/transition.pages.js';
import { calendarFile } from './calendar-file.js';
import { EventDesk } from './event-desk.js';
import { eventFields } from './event-fields.js';
import { EventForm } from './event-forms.js';
import { eventsPresenter } from './event.presenter.js';

/** The calendar of a partnership beside its meetings: the list, the same as a calendar file, a new event. */
@Controller('app/partnerships/:partnership')
export class EventsPages {
  constructor(
    private readonly desk: EventDesk,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('events')
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    const partnership = await this.desk.partnerships.find(actor, slug);
    const events = await this.desk.queries.ofPartnership(partnership.id);
    const at = paths.partnershipEvents(slug);
    return page('partnership-events/views/events.njk', {
      title: 'Calendar of events',
      back: { text: partnership.name, href: paths.partnership(slug) },
      shown: eventsPresenter(events, this.desk.queries.today()),
      plan: this.desk.mayKeep(actor, partnership) ? `${at}/new` : null,
      calendar: `${at}.ics`,
    });
  }

  @Get('events.ics')
  @Asks('read partnership work')
  async calendar(
    @CurrentPerson() actor: Actor,
    @Param('partnership') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id, name } = await this.desk.partnerships.find(actor, slug);
    const events = await this.desk.queries.ofPartnership(id);
    const at = (event: string) => `${this.config.baseUrl}${paths.partnershipEvent(slug, event)}`;
    return calendarFile(reply, { name, file: slug, events, now: this.desk.queries.now(), at });
  }

  @Get('events/new')
  @Asks('keep partnership calendar')
  ask(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<Answer> {
    return this.asking(actor, slug, formView());
  }

  @Post('events/new')
  @Asks('keep partnership calendar')
  async plan(
    @CurrentPerson() actor: Actor,
    @Param('partnership') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id, councilId } = await this.desk.toKeep(actor, slug);
    const { key } = seenOn(sent);
    return submit(readForm(EventForm, sent), {
      act: async (form) => {
        const act = { actor, id, ...(key === undefined ? {} : { key }) };
        return this.desk.events.plan(act, await this.desk.entryOf(councilId, form));
      },
      onward: (event) => seeOther(paths.partnershipEvent(slug, event)),
      again: (form) => this.asking(actor, slug, form),
    });
  }

  private async asking(actor: Actor, slug: string, form: FormView): Promise<Page> {
    const { name, councilId } = await this.desk.toKeep(actor, slug);
    const fields = eventFields(await this.desk.linksOf(councilId), null);
    const at = paths.partnershipEvents(slug);
    return askingPage(
      { title: 'Put an event on the calendar', fields, button: 'Put it on the calendar' },
      { caption: name, action: `${at}/new`, cancel: at },
      form,
    );
  }
}
