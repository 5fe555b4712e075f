import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { EventDesk, type EventAddress } from './event-desk.js';
import { eventFields } from './event-fields.js';
import { EventForm } from './event-forms.js';
import { eventPresenter } from './event.presenter.js';

/** One dated event: what it is, and what changes or cancels it. */
@Controller('app/partnerships/:partnership/events/:event')
export class EventPages {
  constructor(private readonly desk: EventDesk) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: EventAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const event = await this.desk.queries.find(actor, at);
    const told = await this.desk.told(event);
    const mayKeep = this.desk.mayKeep(actor, event);
    const shown = eventPresenter(event, { told, done, mayKeep });
    return page('partnership-events/views/event.njk', { title: shown.title, shown });
  }

  @Get('change')
  @Asks('keep partnership calendar')
  askChange(@CurrentPerson() actor: Actor, @Param() at: EventAddress): Promise<Answer> {
    return this.changing(actor, at, formView());
  }

  @Post('change')
  @Asks('keep partnership calendar')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: EventAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const event = await this.desk.eventToKeep(actor, at);
    return submit(readForm(EventForm, sent), {
      act: async (form) =>
        this.desk.events.change(
          { actor, id: event.id, ...seenOn(sent) },
          await this.desk.entryOf(event.councilId, form, event),
        ),
      onward: ({ version }) => seeOther(doneAt(at, version)),
      again: (form) => this.changing(actor, at, form),
    });
  }

  @Get('cancellation')
  @Asks('keep partnership calendar')
  askCancelling(@CurrentPerson() actor: Actor, @Param() at: EventAddress): Promise<Answer> {
    return this.cancelling(actor, at, formView());
  }

  @Post('cancellation')
  @Asks('keep partnership calendar')
  async cancel(
    @CurrentPerson() actor: Actor,
    @Param() at: EventAddress,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const { id } = await this.desk.eventToKeep(actor, at);
    return submit(readForm(ReasonForm, sent), {
      act: (form) => this.desk.events.cancel({ actor, id, ...seenOn(sent) }, form),
      onward: ({ version }) => seeOther(doneAt(at, version)),
      again: (form) => this.cancelling(actor, at, form),
    });
  }

  private async changing(actor: Actor, at: EventAddress, form: FormView): Promise<Page> {
    const event = await this.desk.eventToKeep(actor, at);
    const fields = eventFields(await this.desk.linksOf(event.councilId), event);
    return askingPage(
      { title: 'Change the event', fields, button: 'Save the event' },
      { ...placeOf(at, 'change'), caption: event.title, version: event.version },
      form,
    );
  }

  private async cancelling(actor: Actor, at: EventAddress, form: FormView): Promise<Page> {
    const event = await this.desk.eventToKeep(actor, at);
    return askingPage(
      {
        title: 'Cancel this event?',
        fields: [{ kind: 'long text', name: 'reason', label: 'Reason' }],
        happens: ['It stays on the calendar as cancelled, with the reason.'],
        button: 'Cancel the event',
      },
      { ...placeOf(at, 'cancellation'), caption: event.title, version: event.version },
      form,
    );
  }
}

const pageOf = ({ partnership, event }: EventAddress): string =>
  paths.partnershipEvent(partnership, event);

const placeOf = (at: EventAddress, noun: string) => ({
  action: `${pageOf(at)}/${noun}`,
  cancel: pageOf(at),
});

const doneAt = (at: EventAddress, version: number): string => `${pageOf(at)}?done=${version}`;
