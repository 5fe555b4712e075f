import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import type { MeetingAddress } from '../meetings/meeting-desk.js';
import { PreparingDesk } from './preparing-desk.js';
import { notesText, preparingPresenter } from './preparing.presenter.js';

const DONE: Readonly<Record<string, string>> = {
  note: 'Your note is kept. Nobody else can read it.',
  question: 'Your question is with the officer.',
  'passed-on': 'The question is passed on.',
  answer: 'The answer is recorded, and the member is told.',
};

/** A meeting as somebody prepares it: papers, own notes, questions in advance. */
@Controller('app/committees/:slug/meetings/:date/preparing')
export class PreparingPages {
  constructor(private readonly desk: PreparingDesk) {}

  @Get()
  @Asks('keep notes')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: MeetingAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const shown = preparingPresenter(actor, await this.desk.find(actor, at));
    const notice = typeof done === 'string' ? (DONE[done] ?? null) : null;
    return page('preparing/views/preparing.njk', { title: shown.title, shown, notice });
  }

  @Get('notes.txt')
  @Asks('keep notes')
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="my-notes.txt"')
  async file(@CurrentPerson() actor: Actor, @Param() at: MeetingAddress): Promise<string> {
    return notesText(await this.desk.find(actor, at));
  }
}
