import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { DecisionsQueries, type DecisionLine } from '#records/decisions';
import { paths } from '#records/paths';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { csv } from '../recommendations/csv.js';
import { DECISION_COLUMNS, decisionResource, decisionRow } from './decision.resource.js';
import { decisionsFeed } from './decisions-feed.js';
import { DecisionsQuestion } from './decisions-question.js';
import { A_PAGE, registerPresenter } from './register.presenter.js';

const FEW = 50;
const MANY = 1_000;

/** The public register of decisions: of every committee, newest first, with its twins for machines. */
@Controller()
export class RegisterPages {
  constructor(
    private readonly decisions: DecisionsQueries,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('decisions')
  @Open(PUBLISHED)
  async list(@Query() query: unknown): Promise<Answer> {
    const form = readForm(DecisionsQuestion, query);
    if (form.ok) return this.listPage(form.value, formView(form.typed));
    const shown = await this.listPage(new DecisionsQuestion(), formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Get('decisions.json')
  @Open(PUBLISHED)
  async json(@Query() question: DecisionsQuestion): Promise<object> {
    const found = await this.decisions.register(question.asked(MANY));
    return { items: found.map((line) => decisionResource(line, this.config.baseUrl)) };
  }

  @Get('decisions.csv')
  @Open(PUBLISHED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="decisions.csv"')
  async csv(@Query() question: DecisionsQuestion): Promise<string> {
    const found = await this.decisions.register(question.asked(MANY));
    return csv(
      DECISION_COLUMNS,
      found.map((line) => decisionRow(line, this.config.baseUrl)),
    );
  }

  @Get('decisions.atom')
  @Open(PUBLISHED)
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  async atom(@Query() question: DecisionsQuestion): Promise<string> {
    const found: readonly DecisionLine[] = await this.decisions.register(question.asked(FEW));
    const path = `${paths.decisions}.atom${question.at(null)}`;
    return decisionsFeed(found, { baseUrl: this.config.baseUrl, path });
  }

  private async listPage(question: DecisionsQuestion, form: FormView): Promise<Page> {
    const found = await this.decisions.register({ ...question.asked(A_PAGE), limit: A_PAGE + 1 });
    const shown = registerPresenter(found, await this.decisions.choices(), question);
    return page('decisions/views/register.njk', { title: 'Decisions', shown, form });
  }
}
