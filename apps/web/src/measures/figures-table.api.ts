import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { FiguresTableService, MeasurePlacesQueries } from '#records/measures';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { readTable } from './read-table.js';
import { TableConfirmedForm, TableForm } from './table-forms.js';

const ROW = {
  line: 2,
  state: 'new',
  measure: 'Burglaries of homes',
  period: 'July to September 2026',
  was: null,
  now: '390',
  doubts: [],
};

/** Figures taken in from a table by a machine: looked at first, then accepted by the fingerprint of what was shown. */
@Controller('api/v1/partnerships/:slug/figures')
export class FiguresTableApi {
  constructor(
    private readonly places: MeasurePlacesQueries,
    private readonly tables: FiguresTableService,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Asks('take in figures')
  @Described({
    summary: 'What a table of figures would do, line by line; writes nothing',
    example: { rows: [ROW], fingerprint: 'a fingerprint' },
  })
  async preview(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { table, reason }: TableForm,
  ): Promise<object> {
    const { id } = await this.places.partnershipToFill(actor, slug);
    return this.tables.preview(actor, id, { rows: readTable(table), reason });
  }

  @Post()
  @HttpCode(201)
  @Asks('take in figures')
  @Described({
    summary: 'Enters and revises figures exactly as the preview showed',
    example: { entered: 1, revised: 0, left: 0 },
  })
  async accept(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() { table, reason, fingerprint }: TableConfirmedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.places.partnershipToFill(actor, slug);
    const act = { actor, id, key: key ?? undefined };
    return this.tables.accept(act, { rows: readTable(table), reason, fingerprint });
  }
}
