import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { OutcomesQueries } from '#records/outcomes';
import { paths } from '#records/paths';
import { RecommendationsQueries } from '#records/recommendations';
import { SavedViewsService } from '#records/saved-views';
import { may, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { outcomeLine } from '../outcomes/outcomes-list.presenter.js';
import { bulkPresenter } from './bulk.presenter.js';
import { csv } from './csv.js';
import { historySeen } from './history-seen.js';
import { columnsOf, LIST_COLUMNS } from './list-columns.js';
import { listAddress } from './list-address.js';
import { ListQuestion } from './list-question.js';
import { listPresenter } from './list.presenter.js';
import { listResource } from './listed.resource.js';
import { PastPage } from './past.page.js';
import { placeOf } from './place-of.js';
import { RecommendationList } from './recommendation-list.js';
import { recommendationPresenter } from './recommendation.presenter.js';
import { submit } from '../http/submit.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from './seen-by.js';
import { workbook } from './workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The recommendations a person may see: the list, its twins for machines, and each in full. */
@Controller('app')
export class RecommendationsPages {
  constructor(
    private readonly recommendations: RecommendationList,
    private readonly queries: RecommendationsQueries,
    private readonly outcomes: OutcomesQueries,
    private readonly past: PastPage,
    private readonly views: SavedViewsService,
  ) {}

  @Get('recommendations')
  @Open(SEEN_BY_THE_PERMITTED)
  async list(@CurrentPerson() person: Actor, @Query() query: unknown): Promise<Answer> {
    refuseStrangers(person);
    const form = readForm(ListQuestion, query);
    return submit(form, {
      act: (question) => this.listPage(person, question, formView(form.typed)),
      onward: (shown) => shown,
      again: (view) => this.listPage(person, stillAsked(view), view),
    });
  }

  @Get('recommendations.json')
  @Open(SEEN_BY_THE_PERMITTED)
  async json(@CurrentPerson() person: Actor, @Query() question: ListQuestion) {
    refuseStrangers(person);
    return listResource(await this.recommendations.find(person, question));
  }

  @Get('recommendations.csv')
  @Open(SEEN_BY_THE_PERMITTED)
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="recommendations.csv"')
  async csv(@CurrentPerson() person: Actor, @Query() question: ListQuestion): Promise<string> {
    refuseStrangers(person);
    return csv(Object.keys(LIST_COLUMNS), await this.download(person, question));
  }

  @Get('recommendations.xlsx')
  @Open(SEEN_BY_THE_PERMITTED)
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="recommendations.xlsx"')
  async xlsx(@CurrentPerson() person: Actor, @Query() question: ListQuestion): Promise<Buffer> {
    refuseStrangers(person);
    return workbook('Recommendations', LIST_COLUMNS, await this.download(person, question));
  }

  @Get('recommendations/:reference')
  @Open(SEEN_BY_THE_PERMITTED)
  async show(
    @CurrentPerson() person: Actor,
    @Param('reference') reference: string,
    @Query('done') done: unknown,
    @Query('on') on: unknown,
  ): Promise<Answer> {
    refuseStrangers(person);
    if (on !== undefined) return this.past.show(person, reference, on);
    const found = await this.queries.recommendation(person, reference);
    const [first] = found.addressees;
    const seesLetters = first !== undefined && may(person, 'see deliveries', placeOf(first));
    const { history, letters } = seesLetters
      ? await this.queries.historyAndLetters(found.addressees)
      : { history: await this.queries.history(found.addressees), letters: null };
    const shows = recommendationPresenter(found, {
      history: historySeen(person, history, found.addressees),
      letters,
      done,
      actor: person,
      today: this.queries.today(),
    });
    return page('recommendations/views/recommendation.njk', shows);
  }

  /** An addressee is a part of the page of its recommendation. */
  @Get('recommendations/:reference/:authority')
  @Open(SEEN_BY_THE_PERMITTED)
  async part(
    @CurrentPerson() person: Actor,
    @Param('reference') reference: string,
    @Param('authority') slug: string,
  ): Promise<Answer> {
    refuseStrangers(person);
    await this.queries.addressee(person, { reference, slug });
    return seeOther(`${paths.recommendation(reference)}#${encodeURIComponent(slug)}`);
  }

  private async download(person: Actor, question: ListQuestion) {
    const today = this.recommendations.today();
    const found = await this.recommendations.everything(person, question);
    return found.map((row) => columnsOf(row, today));
  }

  private async listPage(person: Actor, question: ListQuestion, form: FormView): Promise<Page> {
    const [found, saved] = await Promise.all([
      this.recommendations.findWithChoices(person, question),
      this.views.list(person),
    ]);
    const asked = isOfAnAuthority(person)
      ? await this.outcomes.list(person, { group: 'awaited' }, MOST_ASKED)
      : [];
    const shows = {
      title: 'Recommendations',
      form,
      alsoAsked: asked.map((outcome) => outcomeLine(outcome, found.today)),
      savedViews: saved.map(({ slug, name }) => ({ name, href: paths.savedView(slug) })),
      save: found.isPast ? null : listAddress(found.filter, '/views'),
      bulk: found.isPast ? null : bulkPresenter(person, found.filter),
      ...listPresenter(found),
    };
    return page('recommendations/views/list.njk', shows);
  }
}

/** What a question narrows by when a part of it is wrong: the rest, as the list stands today. */
function stillAsked({ values, messages }: FormView): ListQuestion {
  const right = Object.entries(values).filter(
    ([field]) => field !== 'on' && field !== 'after' && !(field in messages),
  );
  const form = readForm(ListQuestion, Object.fromEntries(right));
  return form.ok ? form.value : {};
}

/** Comments and requests shown below the recommendations to whoever is to answer them. */
const MOST_ASKED = 20;

const isOfAnAuthority = ({ grants }: Actor): boolean =>
  grants.some(({ role }) => role === 'authority contact' || role === 'signatory');
