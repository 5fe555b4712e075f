import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { newId } from '#platform/ids';
import { paths } from '#records/paths';
import { MoreTimeDecisionsService, RepliesQueries, type ReplyAsked } from '#records/replies';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { submit } from '../http/submit.js';
import { aimed } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { decidedIn, moreTimeDecisionPresenter } from './more-time-decision.presenter.js';

/** The more time an authority asked for, decided by the chair: each request or all of them on one page. */
@Controller('app/replies/:reference/:authority/more-time')
export class MoreTimeDecisionPages {
  constructor(
    private readonly queries: RepliesQueries,
    private readonly decisions: MoreTimeDecisionsService,
  ) {}

  @Get()
  @Asks('decide extension')
  show(@CurrentPerson() actor: Actor, @Param() at: ReplyAsked): Promise<Page> {
    return this.shown(actor, at, formView());
  }

  @Post()
  @Asks('decide extension')
  async decide(
    @CurrentPerson() actor: Actor,
    @Param() at: ReplyAsked,
    @Body() sent: unknown,
  ): Promise<Answer> {
    const id = await this.queries.addresseeOf(actor, at);
    const typed = typeof sent === 'object' && sent !== null ? { ...sent } : {};
    return submit(
      { ok: true, value: decidedIn(sent), typed },
      {
        act: (decided) => this.decisions.decide({ actor, id, key: seenOn(sent).key }, decided),
        onward: () => seeOther(`${paths.replyCheck(at.reference, at.authority)}?done=decided`),
        again: (form) => this.shown(actor, at, form),
      },
    );
  }

  private async shown(actor: Actor, at: ReplyAsked, form: FormView): Promise<Page> {
    const asked = await this.decisions.waiting(actor, await this.queries.addresseeOf(actor, at));
    if (asked.waiting.length === 0) {
      return refuse(
        'state-moved-on',
        'Nobody waits for more time: it is decided, or was answered.',
      );
    }
    const shown = moreTimeDecisionPresenter(asked);
    return page('replies/views/more-time.njk', {
      title: shown.title,
      shown,
      back: paths.replyCheck(at.reference, at.authority),
      action: paths.moreTimeDecision(at.reference, at.authority),
      key: newId(),
      form: aimed(form, shown.fields),
    });
  }
}
