import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import { PaperRepliesService, RepliesQueries, type ReplyAsked } from '#records/replies';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { answersIn, CAME_FIELDS, PaperReplyForm, paperFields } from './paper-reply-form.js';

/** Logging a whole reply that came by post or mail. */
@Controller('app/replies/:reference/:authority/paper')
export class PaperReplyPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly paper: PaperRepliesService,
  ) {}

  @Get()
  @Asks('return response')
  show(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Page> {
    return this.shown(actor, at, formView());
  }

  @Post()
  @Asks('return response')
  async log(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const reply = await this.queries.find(actor, at);
    const id = await this.queries.addresseeOf(actor, at);
    return submit(readForm(PaperReplyForm, sent), {
      act: ({ receivedOn, how }) =>
        this.paper.log(
          { actor, id, key: seenOn(sent).key },
          { receivedOn, how, answers: answersIn(reply, sent) },
        ),
      onward: () => seeOther(`${paths.replyCheck(at.reference, at.authority)}?done=logged`),
      again: (form) => this.shown(actor, at, form),
    });
  }

  private async shown(actor: Actor, at: ReplyAsked, form: FormView): Promise<Page> {
    const reply = await this.queries.find(actor, at);
    const awaited = reply.tasks.filter(({ isAwaited }) => isAwaited);
    if (awaited.length === 0) {
      return refuse('state-moved-on', 'Everything that was asked has been answered.');
    }
    const answers = awaited.map(({ reference, wording, correction }) => ({
      reference,
      wording: correction?.becomes ?? wording,
      fields: paperFields(reference),
    }));
    const fields = [...CAME_FIELDS, ...answers.flatMap((one) => one.fields)];
    const title = `Log the reply of ${reply.authority}`;
    const back = paths.replyCheck(at.reference, at.authority);
    return page('replies/views/paper.njk', {
      title,
      back,
      came: CAME_FIELDS,
      answers,
      hasDraft: reply.tasks.some(({ status }) => status === 'Begun' || status === 'Complete'),
      action: `${back}/paper`,
      scan: paths.replyScan(at.reference, at.authority),
      key: newId(),
      form: aimed(form, fields),
    });
  }
}
