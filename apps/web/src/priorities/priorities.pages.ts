import { Controller, Get, Param } from '@nestjs/common';
import { RatingsQueries } from '#records/measures';
import { PartnershipQueries } from '#records/partnership';
import { ConcernOutcomesQueries } from '#records/partnership-meetings';
import { PlansQueries } from '#records/plans';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { concernPresenter } from '../partnerships/meeting.presenter.js';
import { ratingsPicture } from '../pictures/ratings.picture.js';
import { planLinePresenter } from '../action-plans/plan-line.presenter.js';
import { prioritiesPresenter, priorityPresenter } from './priority.presenter.js';

/** The partnership's priorities and its action plans. */
@Controller('app')
export class PrioritiesPages {
  constructor(
    private readonly partnership: PartnershipQueries,
    private readonly plans: PlansQueries,
    private readonly ratings: RatingsQueries,
    private readonly outcomes: ConcernOutcomesQueries,
  ) {}

  @Get('priorities')
  @Asks('read partnership work')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const lines = await this.partnership.priorities(actor);
    const plans = await this.plans.list(actor);
    return page('priorities/views/priorities.njk', {
      title: 'Priorities',
      agreements: prioritiesPresenter(lines, this.partnership.today()),
      plans: plans.map(planLinePresenter),
    });
  }

  @Get('priorities/:slug')
  @Asks('read partnership work')
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const priority = await this.partnership.priority(actor, slug);
    const actions = await this.plans.actions({ priorityId: priority.id });
    const shown = priorityPresenter(priority, { actions, today: this.partnership.today() });
    const rated = ratingsPicture(await this.ratings.ofPriority(priority.id));
    const concerns = (await this.outcomes.ofPriority(priority.id)).map(concernPresenter);
    return page('priorities/views/priority.njk', { title: shown.title, shown, rated, concerns });
  }
}
