import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Action, Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { MEETING_EXAMPLE } from '../meetings/meeting.example.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { meetingResource } from '../meetings/meeting.resource.js';
import { ReasonIfAnyForm } from '../transitions/reason-form.js';
import { AgendaDesk, type AgendaItemAddress } from './agenda-desk.js';
import { AddedItemForm, ChangedItemForm, PositionForm, UrgentItemForm } from './agenda-forms.js';
import { wordsOf } from './item-words.js';

const PLANS = { action: 'plan meeting' } as const;
const example = MEETING_EXAMPLE;

/** An agenda as machines change it: the same form classes as the pages; each answers with the meeting as it then is. */
@Controller('api/v1/committees/:slug/meetings/:date')
export class AgendaApi {
  constructor(private readonly desk: AgendaDesk) {}

  @Post('items')
  @HttpCode(201)
  @Asks('plan meeting')
  @Described({ summary: 'Adds an item to an agenda that is not published yet', example })
  async add(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() { position, ...form }: AddedItemForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id, choices } = await this.desk.find(actor, at, 'plan meeting');
    const place = position === null ? {} : { position };
    const act = { actor, id, key: key ?? undefined };
    await this.desk.agenda.add(act, { ...wordsOf(form, choices), ...place });
    return this.shown(actor, at, { reply, action: 'plan meeting' });
  }

  @Post('urgent-items')
  @HttpCode(201)
  @Asks('accept urgent item')
  @Described({ summary: 'Adds an urgent item, which the chair has accepted for a reason', example })
  async addUrgent(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() { reason, acceptedBy, ...form }: UrgentItemForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id, choices } = await this.desk.find(actor, at, 'accept urgent item');
    const act = { actor, id, key: key ?? undefined };
    await this.desk.agenda.addUrgent(act, { ...wordsOf(form, choices), reason, acceptedBy });
    return this.shown(actor, at, { reply, action: 'accept urgent item' });
  }

  @Post('items/:number/wording')
  @HttpCode(200)
  @Asks('plan meeting')
  @Described({ summary: 'Changes an item; `version` is the item’s as you read it', example })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() { version, ...form }: ChangedItemForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id, choices, item } = await this.desk.item(actor, at, PLANS);
    const seen = version === null ? {} : { seen: version };
    const words = { ...wordsOf(form, choices, item), ...seen, itemId: item.id };
    await this.desk.agenda.change({ actor, id, key: key ?? undefined }, words);
    return this.shown(actor, at, { reply, action: 'plan meeting' });
  }

  @Post('items/:number/position')
  @HttpCode(200)
  @Asks('plan meeting')
  @Described({ summary: 'Moves an item up, down or to a position counted from 1', example })
  async move(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() { to }: PositionForm,
    @VersionSeen() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id, item } = await this.desk.item(actor, at, PLANS);
    const act = { actor, id, version: version ?? undefined };
    await this.desk.agenda.move(act, { itemId: item.id, to });
    return this.shown(actor, at, { reply, action: 'plan meeting' });
  }

  @Post('items/:number/removal')
  @HttpCode(200)
  @Asks('plan meeting')
  @Described({
    summary: 'Takes an item off the agenda; after convening it needs a reason',
    example,
  })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param() at: AgendaItemAddress,
    @Body() { reason }: ReasonIfAnyForm,
    @VersionSeen() version: number | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id, item } = await this.desk.item(actor, at, PLANS);
    const act = { actor, id, version: version ?? undefined };
    await this.desk.agenda.remove(act, { itemId: item.id, reason });
    return this.shown(actor, at, { reply, action: 'plan meeting' });
  }

  private async shown(
    actor: Actor,
    at: MeetingAddress,
    { reply, action }: { readonly reply: FastifyReply; readonly action: Action },
  ): Promise<object> {
    const subject = await this.desk.find(actor, at, action);
    reply.header('etag', entityTag(subject.version));
    return meetingResource(subject);
  }
}
