import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AgendaDesk, type AgendaItemAddress, type AgendaSubject } from './agenda-desk.js';
import { PositionForm } from './agenda-forms.js';
import { agendaPresenter } from './agenda.presenter.js';
import { itemOn } from './item-on.js';

/** An agenda while it is prepared: its items in order, with their running times, and their places. */
@Controller('app/committees/:slug/meetings/:date/agenda')
export class AgendaPages {
  constructor(private readonly desk: AgendaDesk) {}

  @Get()
  @Asks('plan meeting')
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return agendaPage(await this.desk.find(actor, at, 'plan meeting'), formView());
  }

  @Post('items/:number/position')
  @Asks('plan meeting')
  async move(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const asked = { action: 'plan meeting', id: itemOn(body) } as const;
    const subject = await this.desk.item(actor, at, asked);
    const { key } = seenOn(body);
    const { item, meeting } = subject;
    return submit(readForm(PositionForm, body), {
      act: ({ to }) =>
        this.desk.agenda.move({ actor, id: subject.id, key }, { itemId: item.id, to }),
      onward: () => seeOther(paths.agenda(meeting.committeeSlug, meeting.heldOn)),
      again: (form) => agendaPage(subject, atItem(form, item.number)),
    });
  }
}

function agendaPage(subject: AgendaSubject, form: FormView): Page {
  const shown = agendaPresenter(subject);
  return page('agenda/views/agenda.njk', { title: 'Agenda', shown, form, key: newId() });
}

/** The page has one position field for each item: the message belongs to that of the item moved. */
function atItem({ values, messages, summary }: FormView, number: number): FormView {
  const place = `position-${number}`;
  const { to } = messages;
  return {
    values: { [place]: values['to'] },
    messages: to === undefined ? {} : { [place]: to },
    summary: summary.map(({ text }) => ({ text, href: `#${place}` })),
  };
}
