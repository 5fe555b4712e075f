import { Controller, Get, Param, Query } from '@nestjs/common';
import { paths } from '#records/paths';
import { PublicRecommendationsQueries } from '#records/public-recommendations';
import { answerTimesPicture } from '../pictures/answer-times.picture.js';
import { achievedPicture } from '../pictures/achieved.picture.js';
import { page, type Answer, type Page } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { A_PAGE, publicLine, publicListPresenter } from './public-list.presenter.js';
import { PublicQuestion } from './public-question.js';
import { publicRecommendationPresenter } from './public-recommendation.presenter.js';

const MOST_OF_ONE = 200;

/** What committees recommended, and whether anybody acted on it, for everybody. */
@Controller()
export class PublicRecommendationsPages {
  constructor(private readonly recommendations: PublicRecommendationsQueries) {}

  @Get('recommendations')
  @Open(PUBLISHED)
  async list(@Query() query: unknown): Promise<Answer> {
    const form = readForm(PublicQuestion, query);
    if (form.ok) return this.listPage(form.value, formView(form.typed));
    const shown = await this.listPage(new PublicQuestion(), formView(form.typed, form.errors));
    return { ...shown, status: 422 };
  }

  @Get('recommendations/:reference')
  @Open(PUBLISHED)
  async one(@Param('reference') reference: string): Promise<Answer> {
    const found = await this.recommendations.one(reference);
    const shown = publicRecommendationPresenter(found, this.recommendations.today());
    return page('public-recommendations/views/recommendation.njk', { title: shown.title, shown });
  }

  @Get('authorities/:authority')
  @Open(PUBLISHED)
  async authority(@Param('authority') slug: string): Promise<Answer> {
    const { name, answering } = await this.recommendations.authority(slug);
    const none = { committee: null, standing: null };
    const asked = { ...none, authority: slug, after: 0, limit: MOST_OF_ONE };
    const found = await this.recommendations.list(asked);
    const today = this.recommendations.today();
    return page('public-recommendations/views/authority.njk', {
      title: name,
      times: answerTimesPicture(answering.times),
      achieved: achievedPicture(answering.achieved),
      lines: found.map((one) => publicLine(one, today)),
      isAll: found.length < MOST_OF_ONE,
      list: `${paths.publicRecommendations}?authority=${encodeURIComponent(slug)}`,
      twins: {
        at: paths.publicRecommendations,
        question: `?authority=${encodeURIComponent(slug)}`,
      },
    });
  }

  private async listPage(question: PublicQuestion, form: FormView): Promise<Page> {
    const [found, choices] = await Promise.all([
      this.recommendations.list(question.asked(A_PAGE, A_PAGE + 1)),
      this.recommendations.choices(),
    ]);
    const around = { choices, today: this.recommendations.today() };
    const shown = publicListPresenter(found, around, question);
    return page('public-recommendations/views/list.njk', { title: 'Recommendations', shown, form });
  }
}
