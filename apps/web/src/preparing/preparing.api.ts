import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Question } from '#records/questions';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { VersionSeen } from '../http/entity-tag.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { PreparingDesk, type Preparing, type QuestionAddress } from './preparing-desk.js';
import { NoteForm, PassingOnForm, QuestionAnswerForm, QuestionForm } from './preparing-forms.js';

type ItemAddress = MeetingAddress & { readonly number: string };

const QUESTION = {
  number: 1,
  item: 4,
  askedBy: 'Councillor Ash',
  askedOn: '2023-07-12',
  to: 'Marchfield Police',
  wording: 'How many officers are on the neighbourhood teams?',
  passedOnOn: null,
  answer: null,
  answeredBy: null,
  answeredOn: null,
};
const EXAMPLE = {
  notes: [{ item: 4, wording: 'Ask about the figures for June.', version: 1 }],
  questions: [QUESTION],
};

/** One's own notes on a meeting, and the questions asked in advance, as JSON. */
@Controller('api/v1/committees/:slug/meetings/:date')
export class PreparingApi {
  constructor(private readonly desk: PreparingDesk) {}

  @Get('preparing')
  @Asks('keep notes')
  @Described({ summary: 'Your own notes on a meeting, and its questions', example: EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<object> {
    return preparingResource(await this.desk.find(actor, at));
  }

  @Post('items/:number/note')
  @HttpCode(200)
  @Asks('keep notes')
  @Described({
    summary: 'Keeps your note on an item; If-Match is the version it follows',
    example: EXAMPLE,
  })
  async keep(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() { wording }: NoteForm,
    @VersionSeen() seen: number | null,
  ): Promise<object> {
    const { item, note } = await this.desk.item(actor, at);
    const kept = { itemId: item.id, wording: wording ?? '', seen: seen ?? note?.version ?? 0 };
    await this.desk.notes.keep(actor, kept);
    return preparingResource(await this.desk.find(actor, at));
  }

  @Post('items/:number/questions')
  @HttpCode(201)
  @Asks('ask question')
  @Described({ summary: 'Asks a question on an item in advance', example: EXAMPLE })
  async ask(
    @CurrentPerson() actor: Actor,
    @Param() at: ItemAddress,
    @Body() { wording, to }: QuestionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { item, meeting } = await this.desk.item(actor, at);
    const authorityId = await this.desk.authorityId(meeting, to);
    await this.desk.questions.ask(
      actor,
      { itemId: item.id, authorityId, wording },
      key ?? undefined,
    );
    return preparingResource(await this.desk.find(actor, at));
  }

  @Post('questions/:question/passing-on')
  @HttpCode(200)
  @Asks('pass on question')
  @Described({ summary: 'Passes a question on', example: QUESTION })
  async passOn(
    @CurrentPerson() actor: Actor,
    @Param() at: QuestionAddress,
    @Body() { to }: PassingOnForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { question } = await this.desk.question(actor, at);
    const act = {
      actor,
      id: question.id,
      key: key ?? undefined,
      version: version ?? undefined,
    };
    await this.desk.questions.passOn(act, { to });
    return questionResource((await this.desk.question(actor, at)).question);
  }

  @Post('questions/:question/answer')
  @HttpCode(200)
  @Asks('pass on question')
  @Described({ summary: 'Records what was answered', example: QUESTION })
  async answer(
    @CurrentPerson() actor: Actor,
    @Param() at: QuestionAddress,
    @Body() form: QuestionAnswerForm,
    @IdempotencyKey() key: string | null,
    @VersionSeen() version: number | null,
  ): Promise<object> {
    const { question } = await this.desk.question(actor, at);
    const act = {
      actor,
      id: question.id,
      key: key ?? undefined,
      version: version ?? undefined,
    };
    await this.desk.questions.answer(act, { ...form });
    return questionResource((await this.desk.question(actor, at)).question);
  }
}

function preparingResource({ meeting, notes, questions }: Preparing): object {
  return {
    notes: notes.map(({ itemId, wording, version }) => ({
      item: meeting.items.find(({ id }) => id === itemId)?.number ?? null,
      wording,
      version,
    })),
    questions: questions.map(questionResource),
  };
}

function questionResource(question: Question): object {
  const { number, itemNumber, askedBy, askedOn, to, wording } = question;
  const { passedOnOn, answer, answeredBy, answeredOn } = question;
  const asked = { number, item: itemNumber, askedBy, askedOn, to, wording };
  return { ...asked, passedOnOn, answer, answeredBy, answeredOn };
}
