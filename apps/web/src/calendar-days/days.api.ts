import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  CalendarDaysQueries,
  CalendarDaysService,
  type CalendarDayLine,
  type DayChange,
} from '#records/calendar-days';
import type { MovePreview } from '#records/moving';
import { isLocalDate, refuse, type Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { ConfirmedForm } from '../moving/confirmed-form.js';
import { MOVES_EXAMPLE } from '../moving/moves.example.js';
import { additionOf, DayConfirmedForm, DayForm } from './day-forms.js';

const DAY = {
  date: '2027-05-03',
  name: 'A day of thanks',
  kind: 'proclaimed holiday',
  isOwn: true,
};
const DONE = { done: 'What the history says of it.' };

/** The days of a council as JSON: each change is looked at first, and confirmed by the fingerprint of what was shown. */
@Controller('api/v1/calendar-days')
export class CalendarDaysApi {
  constructor(
    private readonly queries: CalendarDaysQueries,
    private readonly days: CalendarDaysService,
  ) {}

  @Get()
  @Asks('see deliveries')
  @Described({
    summary: 'Days counted as closed beside the bank holidays',
    example: { days: [DAY] },
  })
  async list(@CurrentPerson() actor: Actor): Promise<{ days: readonly CalendarDayLine[] }> {
    const { days } = await this.queries.find(actor);
    return { days };
  }

  @Post('preview')
  @HttpCode(200)
  @Asks('keep calendar')
  @Described({
    summary: 'What would move if a day were entered; writes nothing',
    example: MOVES_EXAMPLE,
  })
  async preview(@CurrentPerson() actor: Actor, @Body() form: DayForm): Promise<MovePreview> {
    const { id } = await this.queries.find(actor);
    return this.days.preview(actor, id, additionOf(form));
  }

  @Post()
  @HttpCode(201)
  @Asks('keep calendar')
  @Described({ summary: 'Enters a day and moves exactly what the preview showed', example: DONE })
  async add(
    @CurrentPerson() actor: Actor,
    @Body() form: DayConfirmedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.queries.find(actor);
    const { reason, fingerprint } = form;
    const confirmed = { change: additionOf(form), reason, fingerprint };
    const done = await this.days.apply({ actor, id, key: key ?? undefined }, confirmed);
    return { done: done.sentence };
  }

  @Post(':date/removal-preview')
  @HttpCode(200)
  @Asks('keep calendar')
  @Described({ summary: 'What would move without a day; writes nothing', example: MOVES_EXAMPLE })
  async previewRemoval(
    @CurrentPerson() actor: Actor,
    @Param('date') date: string,
  ): Promise<MovePreview> {
    const { id } = await this.queries.find(actor);
    return this.days.preview(actor, id, removalOf(date));
  }

  @Post(':date/removal')
  @HttpCode(200)
  @Asks('keep calendar')
  @Described({
    summary: 'Takes a day out and moves exactly what the preview showed',
    example: DONE,
  })
  async remove(
    @CurrentPerson() actor: Actor,
    @Param('date') date: string,
    @Body() { reason, fingerprint }: ConfirmedForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.queries.find(actor);
    const act = { actor, id, key: key ?? undefined };
    const done = await this.days.apply(act, { change: removalOf(date), reason, fingerprint });
    return { done: done.sentence };
  }
}

const removalOf = (date: string): DayChange =>
  isLocalDate(date)
    ? { do: 'remove', date }
    : refuse('not-found', 'There is no such day of the council.');
