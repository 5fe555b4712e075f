import { Controller, Get, Query } from '@nestjs/common';
import { AnsweringQueries } from '#records/answering';
import { CommitteesQueries } from '#records/committees';
import { RecommendationsQueries } from '#records/recommendations';
import type { Actor } from '#rules';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { AnsweringQuestion } from './answering-question.js';
import { answeringPresenter } from './answering.presenter.js';
import { answeringResource } from './answering.resource.js';

/** How recommendations are answered: how long they wait, how long an answer takes, what came of them. */
@Controller('app')
export class AnsweringPages {
  constructor(
    private readonly answering: AnsweringQueries,
    private readonly recommendations: RecommendationsQueries,
    private readonly committees: CommitteesQueries,
  ) {}

  @Get('answering')
  @Open(SEEN_BY_THE_PERMITTED)
  async show(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(actor);
    const form = readForm(AnsweringQuestion, query);
    if (form.ok) return this.page(actor, form.value, formView(form.typed));
    const shown = await this.page(actor, {}, formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Get('answering.json')
  @Open(SEEN_BY_THE_PERMITTED)
  async json(@CurrentPerson() actor: Actor, @Query() asked: AnsweringQuestion): Promise<object> {
    refuseStrangers(actor);
    const found = await this.answering.answering(actor, asked.committee ?? null);
    return answeringResource(found, this.answering.today());
  }

  private async page(
    actor: Actor,
    { committee }: AnsweringQuestion,
    form: FormView,
  ): Promise<Page> {
    const [found, choices, own] = await Promise.all([
      this.answering.answering(actor, committee ?? null),
      this.recommendations.choices(actor),
      this.committees.list(actor),
    ]);
    const today = this.answering.today();
    const shown = answeringPresenter(found, { choices, committee, own, today });
    return page('answering/views/answering.njk', { title: 'How it is answered', form, shown });
  }
}
