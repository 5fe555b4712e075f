import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FiguresTableService, MeasurePlacesQueries } from '#records/measures';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { readForm } from '../http/form.js';
import { InvalidForm } from '../http/invalid-form.js';
import { FileSent, type SentFile } from '../http/sent-file.js';
import { TakesFile } from '../http/uploads.js';
import { FiguresTablePage } from './figures-table.page.js';
import { leftAsCsv } from './preview.presenter.js';
import { readTable } from './read-table.js';
import { TableForm } from './table-forms.js';

/** Figures of a partnership's measures taken in from a table. */
@Controller('app/partnerships/:slug/measures/figures')
export class FiguresTablePages {
  constructor(
    private readonly places: MeasurePlacesQueries,
    private readonly tables: FiguresTableService,
    private readonly shown: FiguresTablePage,
  ) {}

  @Get()
  @Asks('take in figures')
  async ask(@CurrentPerson() actor: Actor, @Param('slug') slug: string): Promise<Answer> {
    return this.shown.ask(await this.places.partnershipToFill(actor, slug));
  }

  @Post()
  @Asks('take in figures')
  @TakesFile()
  async look(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: unknown,
    @FileSent() file: SentFile | null,
  ): Promise<Answer> {
    return this.shown.look(actor, await this.places.partnershipToFill(actor, slug), { body, file });
  }

  @Post('acceptance')
  @Asks('take in figures')
  async accept(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
  ): Promise<Answer> {
    return this.shown.accept(actor, await this.places.partnershipToFill(actor, slug), sent);
  }

  @Post('left')
  @HttpCode(200)
  @Asks('take in figures')
  async left(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() sent: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { id } = await this.places.partnershipToFill(actor, slug);
    const form = readForm(TableForm, sent);
    if (!form.ok) throw new InvalidForm(form.errors);
    const { table, reason } = form.value;
    const preview = await this.tables.preview(actor, id, { rows: readTable(table), reason });
    reply.header('content-type', 'text/csv; charset=utf-8');
    reply.header('content-disposition', 'attachment; filename="figures-that-need-you.csv"');
    return leftAsCsv(table, preview);
  }
}
