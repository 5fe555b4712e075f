import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PublicEditionsQueries } from '#records/editions';
import { MeasuresQueries } from '#records/measures';
import { paths } from '#records/paths';
import { page, type Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { measureLine } from './measure-line.js';
import { measuresCsv } from './measures-csv.js';

/** How the public measures of a published priority stand, and their figures as a file. */
@Controller('priorities/:slug')
export class PublicMeasuresPages {
  constructor(
    private readonly editions: PublicEditionsQueries,
    private readonly measures: MeasuresQueries,
  ) {}

  @Get('measures')
  @Open(PUBLISHED)
  async show(@Param('slug') slug: string): Promise<Answer> {
    const { id, name } = await this.editions.priority(slug);
    const measures = await this.measures.publicOfPriority(id);
    return page('measures/views/public.njk', {
      title: `How ${name} is measured`,
      back: { text: name, href: paths.publicPriority(slug) },
      lines: measures.map((measure) => ({ ...measureLine(measure), href: null })),
      csv: measures.length === 0 ? null : `${paths.publicPriority(slug)}/measures.csv`,
    });
  }

  @Get('measures.csv')
  @Open(PUBLISHED)
  async csv(
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id } = await this.editions.priority(slug);
    const measures = await this.measures.publicOfPriority(id);
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', `attachment; filename="measures.csv"`);
    return measuresCsv(measures);
  }
}
