import { Controller, Get, Param, Query } from '@nestjs/common';
import { ContributionsQueries } from '#records/contributions';
import { HistoryQueries } from '#records/history';
import { MeasuresQueries } from '#records/measures';
import { ConcernOutcomesQueries } from '#records/partnership-meetings';
import { ActionsQueries, PlansQueries } from '#records/plans';
import { REVIEW, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { buttonsFor } from '../transitions/buttons.js';
import { noticeOf } from '../transitions/notice.js';
import { concernPresenter } from '../partnerships/meeting.presenter.js';
import { addPages } from '../transitions/routes.js';
import { besideReview } from './beside-review.presenter.js';
import { besideReturn } from './returning/partners-standing.js';
import { isToCome } from './review-to-come.js';
import { ReviewDesk, type ReviewAddress } from './review-desk.js';
import { reviewPresenter } from './review.presenter.js';
import type { ReviewSubject } from './review.subject.js';
import { RETURN, REVIEW_TRANSITIONS } from './review-transitions.js';

/** One review of one priority, and its transitions: made from the table. */
@Controller('app/priorities/:slug/reviews/:cycle')
export class ReviewsPages {
  constructor(
    readonly desk: ReviewDesk,
    private readonly history: HistoryQueries,
    private readonly outcomes: ConcernOutcomesQueries,
    private readonly measures: MeasuresQueries,
    private readonly plans: PlansQueries,
    private readonly answers: ActionsQueries,
    private readonly contributions: ContributionsQueries,
  ) {}

  @Get()
  @Asks('read partnership work')
  async show(
    @CurrentPerson() actor: Actor,
    @Param() at: ReviewAddress,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const subject = await this.find(actor, at);
    const told = await this.history.of({ kinds: ['review'], ids: [subject.id] });
    const buttons = buttonsFor(REVIEW_TRANSITIONS, subject);
    const today = this.desk.queries.today();
    const shown = reviewPresenter({ subject, today, told, buttons });
    const notice = noticeOf(told, { id: subject.id, done });
    const concerns = (await this.outcomes.ofReview(subject.id)).map(concernPresenter);
    const { priorityId } = subject.review;
    const measures = await this.measures.ofPriority(actor, priorityId);
    const actions = await this.plans.actions({ priorityId });
    const answered = await this.answers.answeredIn(subject.id, actions);
    return page('priorities/views/review.njk', {
      title: shown.title,
      shown,
      notice,
      concerns,
      beside: besideReview({ measures, actions, answered, today }),
      contributions: await this.notTakenIn(subject),
    });
  }

  /** What partners sent and the lead left out: shown once the lead has returned, and no more takes it in. */
  private async notTakenIn({ id, review }: ReviewSubject) {
    if (review.returns.length === 0 && isToCome(review.state)) return [];
    return besideReturn(await this.contributions.notTakenIn(id));
  }

  find(actor: Actor, at: ReviewAddress): Promise<ReviewSubject> {
    return this.desk.find(actor, at);
  }
}

/** The return has pages of its own, part by part. */
const ROWS = REVIEW_TRANSITIONS.filter((row) => row !== RETURN);

addPages(ReviewsPages, { rows: ROWS, machine: REVIEW });
