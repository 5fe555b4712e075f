import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CalendarDaysQueries, CalendarDaysService, type DayChange } from '#records/calendar-days';
import { HistoryQueries } from '#records/history';
import { paths } from '#records/paths';
import { isLocalDate, refuse, shortDate, type Actor } from '#rules';
import { page, type Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { formView } from '../http/form-view.js';
import { twoSteps } from '../moving/two-steps.js';
import { askingPage } from '../transitions/asking.page.js';
import { ReasonForm } from '../transitions/reason-form.js';
import { additionOf, DayForm } from './day-forms.js';
import { addingAsked, daysPresenter, removalAsked } from './days.presenter.js';

type Sent = Readonly<Record<string, unknown>>;
const LIST = paths.calendarDays;
const onward = ({ version }: { readonly version: number }) => `${LIST}?done=${version}`;

/** The days of a council beside the bank holidays, and what would move when one is entered or taken out. */
@Controller('app/calendar-days')
export class CalendarDaysPages {
  constructor(
    private readonly queries: CalendarDaysQueries,
    private readonly days: CalendarDaysService,
    private readonly history: HistoryQueries,
  ) {}

  @Get()
  @Asks('see deliveries')
  async list(@CurrentPerson() actor: Actor, @Query('done') done: unknown): Promise<Answer> {
    const council = await this.queries.find(actor);
    const told = await this.history.of({
      kinds: ['council'],
      ids: [council.id],
      events: ['calendar-day.added', 'calendar-day.removed'],
      limit: 50,
    });
    const shown = daysPresenter(council, { actor, told, done });
    return page('calendar-days/views/days.njk', { title: 'Days of the council', shown });
  }

  @Get('new')
  @Asks('keep calendar')
  async ask(@CurrentPerson() actor: Actor): Promise<Answer> {
    const { name: caption } = await this.queries.find(actor);
    return askingPage(addingAsked(), { caption, action: `${LIST}/new`, cancel: LIST }, formView());
  }

  @Post('new')
  @Asks('keep calendar')
  async add(@CurrentPerson() actor: Actor, @Body() sent: Sent): Promise<Answer> {
    const { id, name: caption } = await this.queries.find(actor);
    const at = { caption, action: `${LIST}/new`, cancel: LIST };
    return twoSteps({
      ...at,
      sent: { ...sent },
      form: DayForm,
      titled: ({ name, day }) => `What would move by ${name}, ${shortDate(day)}`,
      onward,
      ask: (form) => askingPage(addingAsked(), at, form),
      look: (fields) => this.days.preview(actor, id, additionOf(fields)),
      apply: (fields, { fingerprint, ...act }) => {
        const { reason } = fields;
        const confirmed = { change: additionOf(fields), reason, fingerprint };
        return this.days.apply({ actor, id, ...act }, confirmed);
      },
    });
  }

  @Get(':date/removal')
  @Asks('keep calendar')
  async askRemoval(@CurrentPerson() actor: Actor, @Param('date') date: string): Promise<Answer> {
    const { at, day } = await this.removing(actor, date);
    return askingPage(removalAsked(day), at, formView());
  }

  @Post(':date/removal')
  @Asks('keep calendar')
  async remove(
    @CurrentPerson() actor: Actor,
    @Param('date') date: string,
    @Body() sent: Sent,
  ): Promise<Answer> {
    const { at, day, id, change } = await this.removing(actor, date);
    return twoSteps({
      ...at,
      sent: { ...sent },
      form: ReasonForm,
      titled: () => `What would move without ${day.name}, ${shortDate(day.date)}`,
      onward,
      ask: (form) => askingPage(removalAsked(day), at, form),
      look: () => this.days.preview(actor, id, change),
      apply: ({ reason }, { fingerprint, ...act }) =>
        this.days.apply({ actor, id, ...act }, { change, reason, fingerprint }),
    });
  }

  private async removing(actor: Actor, date: string) {
    const { id, name: caption, days } = await this.queries.find(actor);
    const day = days.find((one) => one.date === date && one.isOwn);
    if (day === undefined || !isLocalDate(date)) {
      return refuse('not-found', 'There is no such day of the council.');
    }
    const change: DayChange = { do: 'remove', date };
    return { id, day, change, at: { caption, action: `${LIST}/${date}/removal`, cancel: LIST } };
  }
}
