import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RatingsQueries } from '#records/measures';
import { paths } from '#records/paths';
import { may, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { ratingsPicture } from '../pictures/ratings.picture.js';
import { MeasureDesk } from './measure-desk.js';
import { measuresCsv } from './measures-csv.js';
import { measuresPresenter, takenInWords } from './measures.presenter.js';

/** The measures of a partnership and of a priority, their figures as files, and how priorities were rated. */
@Controller('app')
export class MeasuresPages {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly ratings: RatingsQueries,
  ) {}

  @Get('partnerships/:slug/measures')
  @Asks('read partnership work')
  async ofPartnership(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() asked: Readonly<Record<string, unknown>>,
  ): Promise<Answer> {
    const place = await this.desk.places.partnership(actor, slug);
    const measures = await this.desk.queries.ofPartnership(actor, place.id);
    const shown = measuresPresenter(measures, {
      caption: place.name,
      notice: takenInWords(asked),
      back: { text: place.name, href: `/app/partnerships/${place.slug}` },
      csv: `${paths.partnershipMeasures(place.slug)}.csv`,
      takeIn: may(actor, 'take in figures', place)
        ? `${paths.partnershipMeasures(place.slug)}/figures`
        : null,
      add: null,
      ratings: paths.partnershipRatings(place.slug),
    });
    return page('measures/views/measures.njk', { title: 'Success measures', shown });
  }

  @Get('partnerships/:slug/measures.csv')
  @Asks('read partnership work')
  async csv(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const place = await this.desk.places.partnership(actor, slug);
    sendCsv(reply, `measures-${place.slug}`);
    return measuresCsv(await this.desk.queries.ofPartnership(actor, place.id));
  }

  @Get('measures/:measure.csv')
  @Asks('read partnership work')
  async csvOfOne(
    @CurrentPerson() actor: Actor,
    @Param('measure') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const measure = await this.desk.queries.find(actor, slug);
    sendCsv(reply, measure.slug);
    return measuresCsv([measure]);
  }

  @Get('partnerships/:slug/ratings')
  @Asks('read partnership work')
  async rated(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const place = await this.desk.places.partnership(actor, slug);
    const picture = ratingsPicture(await this.ratings.ofPartnership(place.id));
    const back = { text: place.name, href: `/app/partnerships/${place.slug}` };
    return page('measures/views/ratings-page.njk', {
      title: 'How priorities were rated',
      caption: place.name,
      back,
      picture,
    });
  }

  @Get('priorities/:slug/measures')
  @Asks('read partnership work')
  async ofPriority(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    const place = await this.desk.places.priority(actor, slug);
    const measures = await this.desk.queries.ofPriority(actor, place.id);
    const at = paths.priorityMeasures(place.slug);
    const shown = measuresPresenter(measures, {
      caption: place.name,
      notice: null,
      back: { text: place.name, href: paths.priority(place.slug) },
      csv: null,
      takeIn: null,
      add: may(actor, 'keep measures', place) ? `${at}/new` : null,
      ratings: null,
    });
    return page('measures/views/measures.njk', { title: 'Success measures', shown });
  }
}

function sendCsv(reply: FastifyReply, name: string): void {
  reply.header('content-type', 'text/csv; charset=utf-8');
  reply.header('content-disposition', `attachment; filename="${name}.csv"`);
}
