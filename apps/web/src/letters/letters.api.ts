import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { SentLetter } from '#records/ledger';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { AddressForm } from './address-form.js';
import { LettersDesk } from './letters-desk.js';
import { LettersQuestion } from './letters-question.js';

const LETTER = {
  id: '0198f0d2-0000-7000-8000-000000000001',
  at: '2023-08-17T08:00:02.000Z',
  notice: 'response-overdue',
  subject: 'CDC-2023-1 to Marchfield Police',
  name: 'Sam Reed',
  post: 'Superintendent',
  email: 'signatory@police.example',
  rung: 'remind D+1',
  state: 'sent',
  why: null,
  attempts: 1,
  messageId: '<0198f0d2-0000-7000-8000-000000000001@critical-friend>',
  settledAt: '2023-08-17T08:00:03.000Z',
  carriedBy: null,
  ladder: 'response',
  rule: 'DAYS_FROM',
  bounce: null,
  repeats: 0,
  repeatedBecause: null,
};

/** The ledger of letters and reminders as JSON. */
@Controller('api/v1/letters')
export class LettersApi {
  constructor(private readonly desk: LettersDesk) {}

  @Get()
  @Asks('see deliveries')
  @Described({
    summary: 'Letters and reminders, latest first, a page at a time',
    example: { letters: [LETTER], next: null },
  })
  list(@CurrentPerson() actor: Actor, @Query() question: LettersQuestion): Promise<object> {
    return this.desk.find(actor, question);
  }

  @Get(':delivery')
  @Asks('see deliveries')
  @Described({ summary: 'One letter to one person', example: LETTER })
  show(@CurrentPerson() actor: Actor, @Param('delivery') id: string): Promise<SentLetter> {
    return this.desk.sent.find(actor, id);
  }

  @Post(':delivery/repeat')
  @HttpCode(201)
  @Asks('send again')
  @Described({
    summary: 'Sends a letter again, with the reason; If-Match is how often it was',
    example: LETTER,
  })
  async repeat(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() { reason }: ReasonForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<SentLetter> {
    const letter = await this.desk.sent.find(actor, id);
    const act = {
      actor,
      id: letter.id,
      key: key ?? undefined,
      version: version ?? undefined,
    };
    const done = await this.desk.resending.repeat(act, { reason });
    return this.desk.sent.find(actor, done.id);
  }

  @Post(':delivery/mail-address')
  @HttpCode(201)
  @Asks('send again')
  @Described({
    summary: 'Corrects the address of a letter that came back, and sends it again',
    example: LETTER,
  })
  async correct(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() form: AddressForm,
    @IdempotencyKey() key: string | null,
  ): Promise<SentLetter> {
    const letter = await this.desk.sent.find(actor, id);
    const act = { actor, id: letter.id, key: key ?? undefined };
    const done = await this.desk.settling.correct(act, form);
    return this.desk.sent.find(actor, done.id);
  }

  @Post(':delivery/told')
  @HttpCode(201)
  @Asks('send again')
  @Described({
    summary: 'Says that the person of a letter that came back was told another way',
    example: LETTER,
  })
  async told(
    @CurrentPerson() actor: Actor,
    @Param('delivery') id: string,
    @Body() form: ReasonForm,
    @IdempotencyKey() key: string | null,
  ): Promise<SentLetter> {
    const letter = await this.desk.sent.find(actor, id);
    const act = { actor, id: letter.id, key: key ?? undefined };
    await this.desk.settling.toldAnotherWay(act, form);
    return this.desk.sent.find(actor, letter.id);
  }
}
