import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { readReplyForm } from '#records/reply-forms';
import { RepliesQueries, type ReplyAsked } from '#records/replies';
import { refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { ownVisit } from '../responses/own-visit.js';
import { ReplyFormPage } from './reply-form.page.js';
import { asWordFile } from './word-file.js';

const READ = {
  answers: [
    {
      reference: 'CDC-2026-3',
      isNew: true,
      isOvertaken: false,
      answer: { decision: 'accepted', action: 'A joint plan is published.' },
      cells: [{ field: 'decision', read: 'ok', value: 'accepted', why: null }],
    },
  ],
  notes: [],
};

/** The reply as a Word form, for programs: downloaded, and read without saving anything. */
@Controller('api/v1/replies/:reference/:authority/form')
export class ReplyFormApi {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly form: ReplyFormPage,
  ) {}

  @Get()
  @Asks('draft response')
  @Described({ summary: 'The reply form as a Word file, with what is saved so far', example: {} })
  async word(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return asWordFile(reply, await this.form.word(await ownVisit(this.queries, actor, at)));
  }

  @Post('reading')
  @HttpCode(200)
  @Asks('draft response')
  @TakesFile()
  @Described({
    summary: 'What a filled form says, cell by cell; nothing is saved by reading it',
    example: READ,
  })
  async read(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @FileSent() file: SentFile | null,
  ): Promise<object> {
    const reply = await this.form.find(await ownVisit(this.queries, actor, at));
    if (file === null) refuse('field-missing', 'Send the filled form as the field file.', 'file');
    const { answers, notes } = await readReplyForm(file, reply);
    return {
      answers: answers.map(({ reference, answer, cells, isNew, isOvertaken }) => ({
        reference,
        isNew,
        isOvertaken,
        answer,
        cells: cells.map(({ key, is, value, why }) => ({ field: key, read: is, value, why })),
      })),
      notes,
    };
  }
}
