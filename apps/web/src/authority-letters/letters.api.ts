import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { LETTER, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks, Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { entityTag, VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { addApi } from '../transitions/routes.js';
import type { LetterAddress } from './letter-address.js';
import { LetterDesk } from './letter-desk.js';
import { LetterWordsForm } from './letter-forms.js';
import { LETTER_TRANSITIONS } from './letter-transitions.js';
import { LETTER_EXAMPLE, letterLineResource, letterResource } from './letter.resource.js';
import type { LetterSubject } from './letter.subject.js';

const ALL = {
  sendBy: '2023-07-26',
  items: [LETTER_EXAMPLE],
  waiting: [{ authority: 'Marchfield Fire and Rescue', references: ['CDC-2023-1'] }],
};

/** The letters of a meeting to authorities as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date/letters')
export class LettersApi {
  constructor(private readonly desk: LetterDesk) {}

  @Get()
  @Asks('read committee work')
  @Described({ summary: 'The letters of a meeting, and what waits for one', example: ALL })
  async list(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    const { letters, waiting, sendBy } = await this.desk.ofMeeting(actor, at);
    return { sendBy, items: letters.map(letterLineResource), waiting };
  }

  @Post()
  @HttpCode(201)
  @Asks('send recommendation')
  @Described({
    summary: 'Drafts one letter for each authority with something waiting',
    example: ALL,
  })
  async prepare(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { meeting } = await this.desk.ofMeeting(actor, at);
    const act = { actor, id: meeting.id, key: key ?? undefined };
    const { sentence } = await this.desk.preparing.prepare(act);
    return { done: sentence, ...(await this.list(actor, at)) };
  }
}

/** One letter as JSON, and a sub-resource for each thing that can be done with it. */
@Controller('api/v1/committees/:slug/meetings/:date/letters/:letter')
export class LetterApi {
  constructor(readonly desk: LetterDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  @Described({ summary: 'One letter in full', example: LETTER_EXAMPLE })
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    refuseStrangers(actor);
    return this.shown(await this.find(actor, at), reply);
  }

  @Post('words')
  @HttpCode(200)
  @Asks('send recommendation')
  @Described({ summary: 'Changes how a drafted letter opens and closes', example: LETTER_EXAMPLE })
  async change(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Body() words: LetterWordsForm,
    @VersionSeen() version: number | null,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const act = { actor, id, version: version ?? undefined, key: key ?? undefined };
    const { sentence } = await this.desk.letters.change(act, words);
    return { done: sentence, ...this.shown(await this.find(actor, at), reply) };
  }

  @Post('resending')
  @HttpCode(200)
  @Asks('send recommendation')
  @Described({ summary: 'Sends the mail of a letter again, for a reason', example: LETTER_EXAMPLE })
  async resend(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Body() form: ReasonForm,
    @IdempotencyKey() key: string | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object> {
    const { id } = await this.find(actor, at);
    const { sentence } = await this.desk.sending.sendAgain(
      { actor, id, key: key ?? undefined },
      form,
    );
    return { done: sentence, ...this.shown(await this.find(actor, at), reply) };
  }

  find(actor: Actor, at: LetterAddress): Promise<LetterSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: LetterSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.version));
    return letterResource(subject);
  }
}

addApi(LetterApi, { rows: LETTER_TRANSITIONS, machine: LETTER, example: LETTER_EXAMPLE });
