import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import {
  CheckedQueries,
  CheckingService,
  RepliesQueries,
  type CheckedAnswer,
  type ReplyAsked,
  type ReplyView,
} from '#records/replies';
import type { Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { isToCheck, replyPresenter } from './reply.presenter.js';

const DONE: Readonly<Record<string, string>> = {
  checked: 'Checked. What came back is told to the authority.',
  logged: 'Logged. A receipt goes to the signatory.',
  decided: 'Decided. The authority is told by letter.',
  added: 'The letter is kept with the reply.',
};

/** A whole reply for the council's own people: read by all of them, checked by the officer. */
@Controller('app/replies/:reference/:authority')
export class RepliesPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly checked: CheckedQueries,
    private readonly checking: CheckingService,
  ) {}

  @Get()
  @Asks('read committee work')
  show(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Query('done') done: unknown,
  ): Promise<Page> {
    const notice = typeof done === 'string' ? (DONE[done] ?? null) : null;
    return this.shown({ actor, at }, { form: formView(), notice });
  }

  @Post()
  @Asks('return response')
  async check(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const reply = await this.queries.find(actor, at);
    const id = await this.queries.addresseeOf(actor, at);
    const typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
    return submit(
      { ok: true, value: checkedIn(reply, sent), typed },
      {
        act: (answers) => this.checking.check({ actor, id, ...seenOn(sent) }, answers),
        onward: () => seeOther(`${paths.replyCheck(at.reference, at.authority)}?done=checked`),
        again: (form) => this.shown({ actor, at }, { form, notice: null }),
      },
    );
  }

  private async shown(
    { actor, at }: { readonly actor: Actor; readonly at: ReplyAsked },
    around: { readonly form: FormView; readonly notice: string | null },
  ): Promise<Page> {
    const reply = await this.queries.find(actor, at);
    const beside = await this.checked.beside(actor, reply);
    const shown = replyPresenter({ actor, reply, beside, notice: around.notice });
    const form = aimed(around.form, shown.fields);
    const action = paths.replyCheck(at.reference, at.authority);
    return page('replies/views/reply.njk', { title: shown.title, shown, form, action });
  }
}

/** What was chosen for each answer that waits to be checked; what is left for now is not among them. */
function checkedIn({ tasks }: ReplyView, sent: unknown): readonly CheckedAnswer[] {
  const word = (name: string): string => {
    const value: unknown = Reflect.get(Object(sent), name);
    return typeof value === 'string' ? value : '';
  };
  return tasks.filter(isToCheck).flatMap(({ reference }): readonly CheckedAnswer[] => {
    const chosen = word(`do-${reference}`);
    if (chosen === 'accept') return [{ reference, missing: null }];
    return chosen === 'return' ? [{ reference, missing: word(`missing-${reference}`) }] : [];
  });
}
