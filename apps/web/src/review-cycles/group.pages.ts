import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { newId } from '#platform/ids';
import { MeasuresQueries } from '#records/measures';
import { paths } from '#records/paths';
import { ReviewsService } from '#records/partnership';
import { GroupReviewsQueries } from '#records/review-cycles';
import { refuse, type Actor } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView, type FormView } from '../http/form-view.js';
import { readForm } from '../http/form.js';
import { submit } from '../http/submit.js';
import { seenOn } from '../transitions/transition.pages.js';
import { groupPresenter } from './group.presenter.js';

interface At {
  readonly slug: string;
  readonly cycle: string;
}

/** Which review of the round is accepted. */
class AcceptedForm {
  @IsUUID('all', { message: 'Choose the review you accept' })
  review: string;
}

/** The reviews one meeting of the working group reads: all priorities on one page, each accepted in one press. */
@Controller('app/partnerships/:slug/reviews/:cycle')
export class GroupReviewsPages {
  constructor(
    private readonly queries: GroupReviewsQueries,
    private readonly measures: MeasuresQueries,
    private readonly reviews: ReviewsService,
  ) {}

  @Get()
  @Asks('read partnership work')
  show(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Query('done') done: unknown,
  ): Promise<Answer> {
    const notice = done === 'accepted' ? 'Review accepted by the working group.' : null;
    return this.shown(actor, at, { form: formView(), notice });
  }

  @Post('acceptance')
  @Asks('judge review')
  async accept(
    @CurrentPerson() actor: Actor,
    @Param() at: At,
    @Body() sent: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const { priorities } = await this.queries.round(actor, at.slug, at.cycle);
    return submit(readForm(AcceptedForm, sent), {
      act: ({ review: id }) =>
        priorities.some(({ review }) => review?.id === id)
          ? this.reviews.accept({ actor, id, ...seenOn(sent) })
          : refuse('field-wrong', 'Choose a review of this round.', 'review'),
      onward: () => seeOther(`${paths.groupReviews(at.slug, at.cycle)}?done=accepted`),
      again: (form) => this.shown(actor, at, { form, notice: null }),
    });
  }

  private async shown(
    actor: Actor,
    { slug, cycle: name }: At,
    { form, notice }: { readonly form: FormView; readonly notice: string | null },
  ): Promise<Page> {
    const round = await this.queries.round(actor, slug, name);
    const measures = await this.measures.ofPartnership(actor, round.cycle.partnershipId);
    const shown = groupPresenter(round, { actor, measures, today: this.queries.today() });
    return page('review-cycles/views/group.njk', {
      title: shown.title,
      shown,
      form,
      notice,
      key: newId(),
      back: { text: 'The year', href: paths.cycleYear(slug) },
    });
  }
}
