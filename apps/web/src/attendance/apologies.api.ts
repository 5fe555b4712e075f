import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApologiesService, OwnApologiesQueries } from '#records/attendance';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { MeetingDesk, type MeetingAddress } from '../meetings/meeting-desk.js';
import { ApologiesForm } from './attendance-forms.js';

const example = { sent: true, reason: null, substitute: null };

/** A member's own apologies for a meeting, as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/apologies')
export class ApologiesApi {
  constructor(
    private readonly desk: MeetingDesk,
    private readonly own: OwnApologiesQueries,
    private readonly apologies: ApologiesService,
  ) {}

  @Post()
  @HttpCode(200)
  @Asks('send apologies')
  @Described({
    summary: 'Sends your apologies; `substitute` is a named substitute by person',
    example,
  })
  async send(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() { reason, substitute }: ApologiesForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { meetingId: id, personId } = await this.find(actor, at);
    const form = { personId, reason, substituteId: substitute };
    const seen = { version: version ?? undefined, key: key ?? undefined };
    await this.apologies.send({ actor, id, ...seen }, form);
    return this.shown(actor, at);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Asks('send apologies')
  @Described({
    summary: 'Takes your apologies back: you come after all',
    example: { ...example, sent: false },
  })
  async withdraw(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { meetingId: id, personId } = await this.find(actor, at);
    const seen = { version: version ?? undefined, key: key ?? undefined };
    await this.apologies.withdraw({ actor, id, ...seen }, { personId });
    return this.shown(actor, at);
  }

  private async find(actor: Actor, at: MeetingAddress) {
    const { meeting } = await this.desk.find(actor, at);
    const personId = actor.id ?? refuse('not-permitted', 'Only a member sends apologies.');
    return this.own.of(meeting.id, personId);
  }

  private async shown(actor: Actor, at: MeetingAddress): Promise<object> {
    const { sent } = await this.find(actor, at);
    const { reason = null, substitute = null } = sent ?? {};
    return { sent: sent !== null, reason, substitute };
  }
}
