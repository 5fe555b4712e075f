import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { PartnershipEventView } from '#records/partnership-events';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { EventDesk, type EventAddress } from './event-desk.js';
import { EventForm } from './event-forms.js';

const EVENT_EXAMPLE = {
  href: '/api/v1/partnerships/community-safety/events/white-ribbon-day',
  version: 1,
  partnership: 'Marchfield Community Safety Partnership',
  partnershipSlug: 'community-safety',
  slug: 'white-ribbon-day',
  kind: 'awareness week',
  title: 'White ribbon day',
  startsOn: '2026-11-25',
  endsOn: '2026-11-25',
  isProvisional: true,
  isPublic: true,
  place: 'Town hall',
  lead: 'Domestic abuse working group',
  note: 'Stalls in every town.',
  priority: 'Domestic abuse',
  prioritySlug: 'domestic-abuse',
  action: null,
  planSlug: null,
  cancelledBecause: null,
};

/** Dated events of a partnership as JSON. */
@Controller('api/v1/partnerships/:partnership/events')
export class EventsApi {
  constructor(private readonly desk: EventDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({
    summary: 'Dated events on the calendar of a partnership',
    example: { items: [EVENT_EXAMPLE] },
  })
  async list(@CurrentPerson() actor: Actor, @Param('partnership') slug: string): Promise<object> {
    const { id } = await this.desk.partnerships.find(actor, slug);
    return { items: (await this.desk.queries.ofPartnership(id)).map(eventResource) };
  }

  @Get(':event')
  @Asks('read partnership work')
  @Described({ summary: 'A dated event', example: EVENT_EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param() at: EventAddress): Promise<object> {
    return eventResource(await this.desk.queries.find(actor, at));
  }

  @Post()
  @HttpCode(201)
  @Asks('keep partnership calendar')
  @Described({ summary: 'Puts an event on the calendar', example: EVENT_EXAMPLE })
  async plan(
    @CurrentPerson() actor: Actor,
    @Param('partnership') partnership: string,
    @Body() form: EventForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id, councilId } = await this.desk.toKeep(actor, partnership);
    const entry = await this.desk.entryOf(councilId, form);
    const act = { actor, id, ...(key === null ? {} : { key }) };
    const event = await this.desk.events.plan(act, entry);
    return eventResource(await this.desk.queries.find(actor, { partnership, event }));
  }

  @Post(':event/change')
  @HttpCode(200)
  @Asks('keep partnership calendar')
  @Described({ summary: 'Changes an event or confirms its dates', example: EVENT_EXAMPLE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: EventAddress,
    @Body() form: EventForm,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const event = await this.desk.eventToKeep(actor, at);
    const entry = await this.desk.entryOf(event.councilId, form, event);
    const act = { actor, id: event.id, ...(version === null ? {} : { version }) };
    await this.desk.events.change(act, entry);
    return eventResource(await this.desk.queries.find(actor, at));
  }

  @Post(':event/cancellation')
  @HttpCode(200)
  @Asks('keep partnership calendar')
  @Described({ summary: 'Cancels an event', example: EVENT_EXAMPLE })
  async cancel(
    @CurrentPerson() actor: Actor,
    @Param() at: EventAddress,
    @Body() form: ReasonForm,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { id } = await this.desk.eventToKeep(actor, at);
    await this.desk.events.cancel({ actor, id, ...(version === null ? {} : { version }) }, form);
    return eventResource(await this.desk.queries.find(actor, at));
  }
}

function eventResource({
  id: _,
  councilId: __,
  priorityId: ___,
  actionId: ____,
  ...event
}: PartnershipEventView) {
  const { partnershipSlug, slug } = event;
  return {
    href: `/api/v1/partnerships/${encodeURIComponent(partnershipSlug)}/events/${encodeURIComponent(slug)}`,
    ...event,
  };
}
