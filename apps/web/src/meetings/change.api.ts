import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { MEETING_EXAMPLE } from './meeting.example.js';
import { ChangeForm } from './meeting-forms.js';
import { MeetingDesk, type MeetingAddress } from './meeting-desk.js';
import { meetingResource } from './meeting.resource.js';

const example = { done: 'What the history says of it.', ...MEETING_EXAMPLE };

/** Another date, time or place of a meeting, by a machine. Its address follows its date. */
@Controller('api/v1/committees/:slug/meetings/:date/change')
export class ChangeApi {
  constructor(private readonly desk: MeetingDesk) {}

  @Post()
  @HttpCode(200)
  @Asks('plan meeting')
  @Described({
    summary: 'Changes the date, time or place; `startsAfter` is a committee’s slug',
    example,
  })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Body() { startsAfter, ...form }: ChangeForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const subject = await this.desk.find(actor, at);
    const earlier = await this.desk.earlier(subject);
    const after = earlier.find(({ slug }) => slug === startsAfter);
    if (startsAfter !== null && after === undefined) {
      refuse('field-wrong', 'Choose another meeting on the same day.', 'startsAfter');
    }
    const act = { actor, id: subject.id, version: version ?? undefined, key: key ?? undefined };
    const change = { ...form, startsAfterId: after?.id ?? null };
    const { sentence } = await this.desk.changes.change(act, change);
    const moved = await this.desk.find(actor, { slug: at.slug, date: form.heldOn });
    reply.header('etag', entityTag(moved.version));
    return { done: sentence, ...meetingResource(moved) };
  }
}
