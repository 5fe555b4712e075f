import { Controller, Get, Param } from '@nestjs/common';
import { CommitteesQueries } from '#records/committees';
import { MeetingsQueries } from '#records/meetings';
import { OutcomesQueries } from '#records/outcomes';
import type { Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { committeeOutcomes } from '../outcomes/committee-outcomes.presenter.js';
import { committeeLinePresenter, committeePresenter } from './committee.presenter.js';

const FEW = 10;
const MOST_OUTCOMES = 30;

/** Committees: who sits on them and when they meet. */
@Controller('app/committees')
export class CommitteesPages {
  constructor(
    private readonly committees: CommitteesQueries,
    private readonly meetings: MeetingsQueries,
    private readonly outcomes: OutcomesQueries,
  ) {}

  @Get()
  @Asks('read committee work')
  async list(@CurrentPerson() actor: Actor): Promise<Answer> {
    const today = this.meetings.today();
    const found = await this.committees.list(actor);
    return page('committees/views/committees.njk', {
      title: 'Committees',
      committees: found.map((committee) => committeeLinePresenter(committee, today)),
    });
  }

  @Get(':slug')
  @Asks('read committee work')
  async show(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const today = this.meetings.today();
    const committee = await this.committees.find(actor, slug);
    const next = await this.meetings.list(actor, { committee: slug, from: today, limit: FEW });
    const past = await this.meetings.list(actor, { committee: slug, before: today, limit: FEW });
    const outcomes = await this.outcomes.list(actor, { committee: slug }, MOST_OUTCOMES);
    const appointments = await this.outcomes.appointments(actor, slug);
    const shown = committeePresenter({ actor, committee, today, next, past });
    const resolved = committeeOutcomes({ committee: slug, outcomes, appointments });
    return page('committees/views/committee.njk', { title: shown.title, shown, resolved });
  }
}
