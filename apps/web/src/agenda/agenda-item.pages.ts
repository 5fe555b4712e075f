import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import type { Actor } from '#rules';
import { seeOther, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { ReasonIfAnyForm } from '../transitions/reason-form.js';
import { seenOn } from '../transitions/transition.pages.js';
import { AgendaDesk, type AgendaItemAddress, type AgendaSubject } from './agenda-desk.js';
import { AddedItemForm, ChangedItemForm, UrgentItemForm } from './agenda-forms.js';
import { itemOn } from './item-on.js';
import { wordsOf } from './item-words.js';
import { changePage, newItemPage, removalPage, urgentPage } from './item-pages.js';

const PLANS = { action: 'plan meeting' } as const;

/** Items put on an agenda, changed and taken off, each on a page of its own. */
@Controller('app/committees/:slug/meetings/:date')
export class AgendaItemPages {
  constructor(private readonly desk: AgendaDesk) {}

  @Get('items/new')
  @Asks('plan meeting')
  async askNew(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('position') position: unknown,
  ): Promise<Answer> {
    const place = typeof position === 'string' ? { position } : {};
    return newItemPage(await this.desk.find(actor, at, 'plan meeting'), formView(place));
  }

  @Post('items/new')
  @Asks('plan meeting')
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at, 'plan meeting');
    const { key } = seenOn(body);
    return submit(readForm(AddedItemForm, body), {
      act: ({ position, ...form }) => {
        const place = position === null ? {} : { position };
        const item = { ...wordsOf(form, subject.choices), ...place };
        return this.desk.agenda.add({ actor, id: subject.id, key }, item);
      },
      onward: () => seeOther(agendaOf(subject)),
      again: (form) => newItemPage(subject, form),
    });
  }

  @Get('agenda/urgent')
  @Asks('accept urgent item')
  async askUrgent(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<Answer> {
    return urgentPage(await this.desk.find(actor, at, 'accept urgent item'), formView());
  }

  @Post('agenda/urgent')
  @Asks('accept urgent item')
  async addUrgent(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const subject = await this.desk.find(actor, at, 'accept urgent item');
    const { key } = seenOn(body);
    return submit(readForm(UrgentItemForm, body), {
      act: ({ reason, acceptedBy, ...form }) => {
        const item = { ...wordsOf(form, subject.choices), reason, acceptedBy };
        return this.desk.agenda.addUrgent({ actor, id: subject.id, key }, item);
      },
      onward: () => seeOther(agendaOf(subject)),
      again: (form) => urgentPage(subject, form),
    });
  }

  @Get('agenda/items/:number')
  @Asks('plan meeting')
  async askChange(@CurrentPerson() actor: Actor, @Param() at: AgendaItemAddress): Promise<Answer> {
    return changePage(await this.desk.item(actor, at, PLANS), formView());
  }

  @Post('agenda/items/:number')
  @Asks('plan meeting')
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const asked = { ...PLANS, id: itemOn(body) };
    const subject = await this.desk.item(actor, at, asked);
    const { key } = seenOn(body);
    return submit(readForm(ChangedItemForm, body), {
      act: ({ version, ...form }) => {
        const seen = version === null ? {} : { seen: version };
        const words = wordsOf(form, subject.choices, subject.item);
        const item = { ...words, ...seen, itemId: subject.item.id };
        return this.desk.agenda.change({ actor, id: subject.id, key }, item);
      },
      onward: () => seeOther(agendaOf(subject)),
      again: async (form) => changePage(await this.desk.item(actor, at, asked), form),
    });
  }

  @Get('agenda/items/:number/removal')
  @Asks('plan meeting')
  async askRemoval(@CurrentPerson() actor: Actor, @Param() at: AgendaItemAddress): Promise<Answer> {
    return removalPage(await this.desk.item(actor, at, PLANS), formView());
  }

  @Post('agenda/items/:number/removal')
  @Asks('plan meeting')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() body: unknown,
  ): Promise<Answer> {
    const asked = { ...PLANS, id: itemOn(body) };
    const subject = await this.desk.item(actor, at, asked);
    const itemId = subject.item.id;
    const act = { actor, id: subject.id, ...seenOn(body) };
    return submit(readForm(ReasonIfAnyForm, body), {
      act: ({ reason }) => this.desk.agenda.remove(act, { itemId, reason }),
      onward: () => seeOther(agendaOf(subject)),
      again: async (form) => removalPage(await this.desk.item(actor, at, asked), form),
    });
  }
}

const agendaOf = ({ meeting }: AgendaSubject): string =>
  paths.agenda(meeting.committeeSlug, meeting.heldOn);
