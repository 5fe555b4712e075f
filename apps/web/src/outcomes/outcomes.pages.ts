import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { OutcomesQueries } from '#records/outcomes';
import { OUTCOME, type Actor } from '#rules';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { csv } from '../recommendations/csv.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import { addPages } from '../transitions/routes.js';
import { OutcomeDesk } from './outcome-desk.js';
import { OUTCOME_ROWS } from './outcome-transitions.js';
import { outcomePresenter } from './outcome.presenter.js';
import { outcomeLineResource } from './outcome.resource.js';
import type { OutcomeSubject } from './outcome.subject.js';
import { outcomeFilter, OutcomesAskedForm } from './outcomes-asked-form.js';
import { outcomesListPresenter } from './outcomes-list.presenter.js';

/** Comments, requests, referrals and deferrals: the list, and its twins for machines. */
@Controller('app')
export class OutcomesPages {
  constructor(private readonly queries: OutcomesQueries) {}

  @Get('outcomes')
  @Open(SEEN_BY_THE_PERMITTED)
  async list(@CurrentPerson() actor: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(actor);
    const form = readForm(OutcomesAskedForm, query);
    if (form.ok) return this.page(actor, form.value, formView(form.typed));
    const shown = await this.page(actor, {}, formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Get('outcomes.json')
  @Open(SEEN_BY_THE_PERMITTED)
  async json(@CurrentPerson() actor: Actor, @Query() asked: OutcomesAskedForm): Promise<object> {
    refuseStrangers(actor);
    return { outcomes: await this.lines(actor, asked) };
  }

  @Get('outcomes.csv')
  @Open(SEEN_BY_THE_PERMITTED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="outcomes.csv"')
  async csv(@CurrentPerson() actor: Actor, @Query() asked: OutcomesAskedForm): Promise<string> {
    refuseStrangers(actor);
    return csv(HEADINGS, await this.lines(actor, asked));
  }

  private async lines(actor: Actor, asked: OutcomesAskedForm) {
    const found = await this.queries.everything(actor, outcomeFilter(asked));
    return found.map((one) => outcomeLineResource(one, this.queries.today()));
  }

  private async page(actor: Actor, asked: OutcomesAskedForm, form: FormView): Promise<Page> {
    const filter = outcomeFilter(asked);
    const [rows, choices] = await Promise.all([
      this.queries.list(actor, filter),
      this.queries.choices(actor),
    ]);
    const shown = outcomesListPresenter({ rows, filter, today: this.queries.today(), ...choices });
    const title = 'Comments, requests and referrals';
    return page('outcomes/views/outcomes.njk', { title, form, shown });
  }
}

/** One outcome, and are you sure? and do it for everything that can be done with it. */
@Controller('app/outcomes/:reference')
export class OutcomePages {
  constructor(readonly desk: OutcomeDesk) {}

  @Get()
  @Open(SEEN_BY_THE_PERMITTED)
  async show(
    @CurrentPerson() actor: Actor,
    @Param('reference') reference: string,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    refuseStrangers(actor);
    const subject = await this.find(actor, { reference });
    const told = await this.desk.told(actor, subject.outcome);
    const shown = outcomePresenter(subject, { told, done });
    return page('outcomes/views/outcome.njk', { title: shown.title, shown });
  }

  find(actor: Actor, { reference }: { readonly reference: string }): Promise<OutcomeSubject> {
    return this.desk.find(actor, reference);
  }
}

addPages(OutcomePages, { rows: OUTCOME_ROWS, machine: OUTCOME });

const HEADINGS = [
  'outcome',
  'kind',
  'state',
  'committeeName',
  'to',
  'wording',
  'minute',
  'madeOn',
  'sentOn',
  'due',
  'isOverdue',
  'answer',
  'answeredOn',
  'settledAs',
  'settledBecause',
];
